import type { AuthorityClient } from "@plaza/cluster-client";
import { PlazaError, type RoomId } from "@plaza/core";
import { clientTypeToWire, type plaza, refusalFromWire } from "@plaza/proto";

type RoomCommand = plaza.cluster.v1.RoomCommand.$Properties;
type RoomReply = plaza.cluster.v1.RoomReply;
type ReplyKind = Exclude<keyof plaza.cluster.v1.RoomReply.$Properties, "error" | "room" | "result" | "$unknowns">;
/** One command: its field of RoomCommand alone. */
export type Command = Omit<RoomCommand, "roomId" | "actor" | "command" | "$unknowns">;

/** Sends commands to room authorities on behalf of the operator of the deployment. */
export class RoomCommands {
  readonly #authority: AuthorityClient;

  constructor(authority: AuthorityClient) {
    this.#authority = authority;
  }

  /**
   * Has a command carried out in a room; `accountId` is the account in whose name it runs, if any. Rejects with a
   * PlazaError: what the authority refused, or that none answered.
   */
  async execute(roomId: RoomId, command: Command, accountId = ""): Promise<RoomReply> {
    const actor = { accountId, serverApi: true, clientType: clientTypeToWire("rest") };
    const reply = await this.#authority.execute({ ...command, roomId, actor });
    if (reply.error) throw new PlazaError(refusalFromWire(reply.error));
    return reply;
  }

  /** For commands that are answered with one kind of reply. */
  async executeFor<Kind extends ReplyKind>(
    kind: Kind,
    { roomId, command, accountId }: RoomRequest,
  ): Promise<NonNullable<RoomReply[Kind]>> {
    const reply = await this.execute(roomId, command, accountId);
    const answer = reply[kind];
    if (!answer) throw new Error(`the authority answered ${Object.keys(command).join()} without ${kind}`);
    return answer as NonNullable<RoomReply[Kind]>;
  }

  /** For commands that are answered with the room. */
  async executeForRoom(roomId: RoomId, command: Command, accountId = ""): Promise<RoomDescription> {
    const { room } = await this.execute(roomId, command, accountId);
    if (!room?.room) throw new Error(`the authority answered ${Object.keys(command).join()} without a room`);
    return { room: room.room, hasEnterExitNotices: room.enterExitNotices ?? false };
  }

  describe(roomId: RoomId): Promise<RoomDescription> {
    return this.executeForRoom(roomId, { describe: {} });
  }
}

type RoomRequest = {
  readonly roomId: RoomId;
  readonly command: Command;
  /** In whose name it runs, if any. */
  readonly accountId?: string;
};

export type RoomDescription = {
  readonly room: plaza.v1.Room.$Properties;
  readonly hasEnterExitNotices: boolean;
};
