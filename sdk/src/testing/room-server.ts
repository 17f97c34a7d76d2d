import type { plaza } from "@plaza/proto";
import type { PeerSocket } from "./peer-socket.ts";

export type RoomServerOptions = {
  readonly roomId?: number;
  /** Publications that a resume or a recovery reaches back at most. */
  readonly memory?: number;
};

/** The tag expression of messages that the client gets; with any other, it does not. */
export const FOR_THE_CLIENT = '{"tag":"ada"}';

/**
 * A room and its gateway in memory, as docs/protocol.md describes them and as simply as that can be said: the log is
 * an array. Everything can go wrong on the way: see the parameters of `deliver`.
 */
export class RoomServer {
  readonly roomId: number;
  readonly log: plaza.v1.Publication.$Properties[] = [];
  readonly idleTimeoutMs = 60_000;
  #epoch = 1;
  #seq = 0;
  /** The epoch's first publication in the log. */
  #epochStart = 0;
  readonly #memory: number;
  readonly #acks = new Map<string, plaza.v1.MessageAck.$Properties>();
  readonly #entered = new Set<PeerSocket>();

  constructor(options: RoomServerOptions = {}) {
    this.roomId = options.roomId ?? 1;
    this.#memory = options.memory ?? Number.POSITIVE_INFINITY;
  }

  get position(): { readonly epoch: number; readonly seq: number } {
    return { epoch: this.#epoch, seq: this.#seq };
  }

  readonly handle = (frame: plaza.v1.ClientFrame, peer: PeerSocket): void => {
    const { id } = frame;
    if (frame.connect) peer.reply(id, { connected: this.#connected(frame.connect, peer) });
    else if (frame.ping) peer.reply(id, { pong: {} });
    else if (frame.enterRoom) peer.reply(id, { enteredRoom: this.#enter(frame.enterRoom, peer) });
    else if (frame.exitRoom) peer.reply(id, { exitedRoom: { roomId: this.roomId } });
    else if (!this.#entered.has(peer)) peer.reply(id, { error: { code: 122, message: "not in the room" } });
    else if (frame.sendMessage) peer.reply(id, { messageAck: this.publish(frame.sendMessage) });
    else if (frame.recover) peer.reply(id, { recovery: { roomId: this.roomId, ...this.#past(frame.recover.after) } });
    else peer.reply(id, { error: { code: 101, message: "unknown command" } });
  };

  /** Takes a message into the log, once per client message id. Nobody hears of it before `deliver`. */
  publish(message: plaza.v1.SendMessage.$Properties): plaza.v1.MessageAck.$Properties {
    const clientMessageId = message.clientMessageId ?? "";
    const known = this.#acks.get(clientMessageId);
    if (known) return { ...known, duplicate: true };
    this.#seq += 1;
    const { roomId: _roomId, doNotStore, ...rest } = message;
    this.log.push({ seq: this.#seq, timeMs: this.#seq, message: { ...rest, sender: { accountId: "ada" } } });
    const ack = {
      roomId: this.roomId,
      clientMessageId,
      position: this.position,
      timeMs: this.#seq,
      stored: !doNotStore,
    };
    this.#acks.set(clientMessageId, ack);
    return ack;
  }

  /** Takes a notification into the log, or the place of a silent one. Nobody hears of it before `deliver`. */
  notify(notification?: plaza.v1.Notification.$Properties): void {
    this.#seq += 1;
    this.log.push({ seq: this.#seq, timeMs: this.#seq, ...(notification && { notification }) });
  }

  /** The store forgot: the sequence jumps and an epoch begins. */
  beginEpoch(): void {
    this.#epoch += 1;
    this.#seq += 1_000_000;
    this.#epochStart = this.log.length;
  }

  /** The publications from one place of the present epoch's log to another as one batch; undefined when there are none. */
  batch(from: number, to: number): plaza.v1.RoomBatch.$Properties | undefined {
    const publications = this.log.slice(Math.max(from, this.#epochStart), to);
    const first = publications[0];
    const last = publications.at(-1);
    if (first === undefined || last === undefined) return undefined;
    return {
      roomId: this.roomId,
      epoch: this.#epoch,
      firstSeq: first.seq ?? 0,
      lastSeq: last.seq ?? 0,
      publications,
    };
  }

  /** The same as the client gets it: each filtered message in a batch of its own first, then what is for everybody. [MS6] */
  framesFor(from: number, to: number): plaza.v1.RoomBatch.$Properties[] {
    const whole = this.batch(from, to);
    if (whole === undefined) return [];
    const publications = whole.publications ?? [];
    const room = { roomId: this.roomId, epoch: this.#epoch };
    const filtered = publications.filter(({ message }) => message?.targetTags === FOR_THE_CLIENT);
    const side = filtered.map((each) => ({ ...room, filtered: true, publications: [each] }));
    return [...side, { ...whole, publications: publications.filter(({ message }) => !message?.targetTags) }];
  }

  /** Pushes a part of the log to everyone in the room: twice, late, or with holes, as the caller likes. */
  deliver(from: number, to: number): void {
    for (const roomBatch of this.framesFor(from, to)) this.push({ roomBatch });
  }

  push(frame: plaza.v1.ServerFrame.$Properties): void {
    for (const peer of this.#entered) if (peer.isOpen) peer.push(frame);
  }

  /** The gateway forgets its sessions while connections live. */
  forgetSessions(): void {
    this.#entered.clear();
  }

  #connected(connect: plaza.v1.Connect.$Properties, peer: PeerSocket): plaza.v1.Connected.$Properties {
    return {
      connectionId: "c",
      accountId: "ada",
      protocolVersion: 1,
      idleTimeoutMs: this.idleTimeoutMs,
      maxFrameBytes: 65_536,
      rooms: (connect.rooms ?? []).map((room) => ({ roomId: this.roomId, entered: this.#enter(room, peer) })),
    };
  }

  #enter(enter: plaza.v1.EnterRoom.$Properties, peer: PeerSocket): plaza.v1.EnteredRoom.$Properties {
    this.#entered.add(peer);
    const entered = { room: { roomId: this.roomId, name: "Lobby", open: true }, self: { accountId: "ada", role: 4 } };
    if (!enter.resume) return { ...entered, position: this.position };
    const { recovered, batches, position } = this.#past(enter.resume);
    return { ...entered, recovered, missed: batches, position };
  }

  /** Whole batches of three from at or before the position, as a real ring gives them; all of it or nothing. */
  #past(after: plaza.v1.Position.$Properties | null | undefined) {
    const { epoch, seq } = { epoch: after?.epoch ?? 0, seq: after?.seq ?? 0 };
    const index = this.log.findIndex((publication) => (publication.seq ?? 0) > seq);
    const from = index < 0 ? this.log.length : index;
    const isKnown = epoch === this.#epoch && this.log.length - from <= this.#memory;
    const batches: plaza.v1.RoomBatch.$Properties[] = [];
    for (let at = from - (from % 3); isKnown && at < this.log.length; at += 3) {
      batches.push(...this.framesFor(at, at + 3));
    }
    return { recovered: isKnown, batches, position: this.position };
  }
}
