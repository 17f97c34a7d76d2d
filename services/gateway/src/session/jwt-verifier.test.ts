import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, type GenerateKeyPairResult, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JwtVerifier } from "./jwt-verifier.ts";

const NOW_MS = 1_800_000_000_000;

describe("[CN2] JWTs with a key set", () => {
  let server: Server;
  let keys: GenerateKeyPairResult;
  let isAway = false;
  beforeAll(async () => {
    keys = await generateKeyPair("ES256");
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: "k1", alg: "ES256" };
    server = createServer((_request, response) => {
      response.writeHead(isAway ? 503 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close());

  const verifier = (options: { readonly issuer?: string; readonly audience?: string } = {}) =>
    new JwtVerifier({
      jwtSecret: undefined,
      jwtJwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
      jwtIssuer: options.issuer,
      jwtAudience: options.audience,
      now: () => NOW_MS,
    });
  const sign = (claims: { readonly iss?: string; readonly aud?: string; readonly exp?: number } = {}) =>
    new SignJWT(claims).setSubject("ann").setProtectedHeader({ alg: "ES256", kid: "k1" }).sign(keys.privateKey);

  it("a token of one of its keys is valid", async () => {
    expect(await verifier().check(await sign())).toEqual({ kind: "valid", accountId: "ann" });
  });

  it("time is the gateway's clock, with a little tolerance", async () => {
    const at = async (exp: number) => verifier().check(await sign({ exp }));
    expect(await at(NOW_MS / 1_000 - 4)).toMatchObject({ kind: "valid" });
    expect(await at(NOW_MS / 1_000 - 6)).toMatchObject({ refusal: { error: "expiredToken" } });
  });

  it("issuer and audience are checked when they are set", async () => {
    const strict = verifier({ issuer: "https://id.example.org", audience: "plaza" });
    expect(await strict.check(await sign({ iss: "https://id.example.org", aud: "plaza" }))).toMatchObject({
      kind: "valid",
    });
    expect(await strict.check(await sign({ iss: "https://id.example.org", aud: "shop" }))).toMatchObject({
      kind: "refused",
    });
    expect(await strict.check(await sign())).toMatchObject({ kind: "refused" });
  });

  it("a public key does not pass as a secret", async () => {
    const forged = new SignJWT().setSubject("ann").setProtectedHeader({ alg: "HS256", kid: "k1" });
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
    expect(await verifier().check(await forged.sign(secret))).toMatchObject({ refusal: { error: "badToken" } });
  });

  it("keys that cannot be had are no verdict on the token", async () => {
    isAway = true;
    await expect(verifier().check(await sign())).rejects.toMatchObject({ refusal: { error: "unavailable" } });
    isAway = false;
  });
});
