import type { HostServices } from "../host-services.ts";
import type { HostedRoom } from "../hosted-room.ts";
import type { aCluster } from "../testing.ts";
import { expectSoundFight, storedState } from "./expect-sound-fight.ts";
import { fight } from "./fight.ts";
import { randomDrafts } from "./random-work.ts";

type Cluster = Awaited<ReturnType<typeof aCluster>>;

/** A fight and what came of it; whatever fails names the seed. Returns how often one authority was too late. */
export async function fightItOut(
  cluster: Cluster,
  options: {
    readonly commands: number;
    readonly seed: number;
    readonly storesOfEach: readonly Partial<HostServices>[];
  },
): Promise<number> {
  const { commands, seed, storesOfEach } = options;
  let conflicts = 0;
  const onConflict = () => {
    conflicts += 1;
  };
  const rooms: readonly HostedRoom[] = storesOfEach.map((stores) =>
    cluster.openRoom(cluster.services({ ...stores, onConflict })),
  );
  const { state } = await storedState(cluster);
  try {
    const attempts = await fight(rooms, randomDrafts(commands, seed));
    await expectSoundFight(cluster, state, attempts);
  } catch (error) {
    throw new Error(`the fight with seed ${seed} did harm`, { cause: error });
  }
  return conflicts;
}
