import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findOnPath, runTool } from "../run-tool.ts";
import { installByApt } from "./apt.ts";
import { cached } from "./cached.ts";

const TIMEOUT_MS = 300_000;

export type MavenArtifact = { readonly group: string; readonly artifact: string; readonly version: string };

/** Fetches an artifact with everything it needs at run time; returns the directory of the jars. */
export function fetchByMaven(artifact: MavenArtifact): Promise<string> {
  return cached(`${artifact.artifact}-${artifact.version}`, async (target) => {
    if ((await findOnPath("mvn")) === undefined) await installByApt("maven");
    const pom = join(target, "pom.xml");
    await writeFile(pom, pomOf(artifact));
    const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${target}`];
    await runTool("mvn", ["-q", "-B", "-f", pom, ...goal], { timeoutMs: TIMEOUT_MS, cwd: target });
    await rm(pom);
  });
}

function pomOf({ group, artifact, version }: MavenArtifact): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>plaza</groupId>
  <artifactId>server-jars</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>${group}</groupId>
      <artifactId>${artifact}</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}
