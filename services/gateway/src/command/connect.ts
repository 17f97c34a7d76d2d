import { limits, PlazaError, parseRoomId } from "@plaza/core";
import {
  clientTypeFromWire,
  type EncodedRoomEntry,
  encodeConnected,
  encodeReplyFrame,
  PROTOCOL_VERSION,
  type plaza,
  refusalToWire,
} from "@plaza/proto";
import type { Identity } from "../session/identity.ts";
import type { PreparedEntry } from "../session/room-entry.ts";
import type { Connection } from "../socket/connection.ts";
import type { CommandCall, CommandHandler } from "./command-context.ts";
import { entryRequestOf } from "./entry-request.ts";
import { badArgument, textField } from "./fields.ts";

type Connect = plaza.v1.Connect.$Properties;
type Tried = { readonly roomId: number; readonly outcome: PreparedEntry | PlazaError };

/** [CN2] Says who the client is, and enters its first rooms. [CN3] */
export const connect: CommandHandler<Connect> = async (command, call) => {
  const { connection } = call;
  if (connection.state.kind !== "opened") {
    throw new PlazaError({ error: "alreadyConnected", message: "this connection is connected already" });
  }
  checkFields(command, call);
  connection.state = { kind: "connecting", identity: undefined };
  const identity = await identify(command, call);
  if (connection.isClosed) return;
  connection.state = { kind: "connecting", identity };
  const tried = await Promise.all((command.rooms ?? []).map((room) => tryRoom(room, call)));
  if (connection.isClosed) return abandon(tried);
  connection.state = { kind: "connected", identity };
  call.context.connections.markConnected(connection);
  call.replyEncoded(encodeReplyFrame(call.id, "connected", connectedReply(identity, tried, call)));
};

function checkFields(command: Connect, { context }: CommandCall): void {
  const version = command.protocolVersion ?? 0;
  if (version < 1) throw new PlazaError({ error: "unsupportedVersion", message: "protocol_version must be 1 or more" });
  textField("device_id", command.deviceId, limits.MAX_DEVICE_ID_LENGTH);
  textField("client_version", command.clientVersion, limits.MAX_CLIENT_VERSION_LENGTH);
  const rooms = command.rooms ?? [];
  if (rooms.length > context.maxRoomsPerConnection) {
    throw badArgument(`rooms has ${rooms.length} entries, more than ${context.maxRoomsPerConnection}`);
  }
  if (new Set(rooms.map(({ roomId }) => roomId)).size < rooms.length) throw badArgument("rooms names a room twice");
}

/** A token that is refused ends the connection; when it could not be checked, the client may try again on this one. */
async function identify(command: Connect, { connection, context }: CommandCall): Promise<Identity> {
  const clientType = clientTypeFromWire(command.clientType ?? 0);
  const deviceId = command.deviceId ?? "";
  const credentials = { token: command.token ?? "", accountId: command.accountId ?? "" };
  if (credentials.token === "" && credentials.accountId === "") {
    return { accountId: context.authenticator.anonymousId(), isAnonymous: true, clientType, deviceId };
  }
  try {
    const accountId = await context.authenticator.authenticate(credentials);
    return { accountId, isAnonymous: false, clientType, deviceId };
  } catch (error) {
    if (connection.state.kind === "connecting") connection.state = { kind: "opened" };
    throw error;
  }
}

async function tryRoom(room: plaza.v1.EnterRoom.$Properties, { connection, context }: CommandCall): Promise<Tried> {
  try {
    const request = entryRequestOf(room);
    return { roomId: request.roomId, outcome: await context.entry.prepare(connection, request) };
  } catch (error) {
    return { roomId: parseRoomId(room.roomId) ?? 0, outcome: PlazaError.from(error) };
  }
}

/** In one turn for all rooms, which ends with the reply. */
function connectedReply(identity: Identity, tried: readonly Tried[], { connection, context }: CommandCall): Uint8Array {
  const rooms = tried.map((one) => completeEntry(one, context));
  return encodeConnected(connectedFields(identity, connection, context), rooms);
}

function completeEntry({ roomId, outcome }: Tried, context: CommandCall["context"]): EncodedRoomEntry {
  if (outcome instanceof PlazaError) return { kind: "error", roomId, error: refusalToWire(outcome.refusal) };
  try {
    return { kind: "entered", roomId, entered: context.entry.complete(outcome) };
  } catch (error) {
    return { kind: "error", roomId, error: refusalToWire(PlazaError.from(error).refusal) };
  }
}

function connectedFields(identity: Identity, connection: Connection, context: CommandCall["context"]) {
  return {
    connectionId: connection.id,
    accountId: identity.accountId,
    anonymous: identity.isAnonymous,
    protocolVersion: PROTOCOL_VERSION,
    serverTimeMs: context.now(),
    idleTimeoutMs: context.idleTimeoutMs,
    maxFrameBytes: context.maxFrameBytes,
  };
}

/** The socket closed meanwhile: its sessions have ended, only the rooms are still held. */
function abandon(tried: readonly Tried[]): void {
  for (const { outcome } of tried) if (!(outcome instanceof PlazaError)) outcome.finish();
}
