import type { RoomId } from "@plaza/core";
import type { Subprotocol } from "@plaza/proto";
import type { Session } from "../session/session.ts";
import type { OutgoingFrame } from "./outgoing-frame.ts";

/** Sends one message to every socket that subscribed to the topic. uWebSockets.js outside of tests. */
export type TopicPublisher = (topic: string, message: Uint8Array | string) => void;

/** Told of each frame that went out: how many sockets got it, and its size. */
export type FanOutObserver = (subprotocol: Subprotocol, sockets: number, bytes: number) => void;

/** The sockets of one room: a topic for each subprotocol, because each gets a frame in its own form. */
export class RoomTopics {
  readonly #protobufTopic: string;
  readonly #jsonTopic: string;
  readonly #publish: TopicPublisher;
  readonly #observe: FanOutObserver;
  #protobufSockets = 0;
  #jsonSockets = 0;
  /** Sessions whose sockets had no room for a frame of their own. */
  readonly #paused = new Set<Session>();

  constructor(roomId: RoomId, options: { readonly publish: TopicPublisher; readonly observe: FanOutObserver }) {
    this.#protobufTopic = `p${roomId}`;
    this.#jsonTopic = `j${roomId}`;
    this.#publish = options.publish;
    this.#observe = options.observe;
  }

  subscribe(session: Session): void {
    const { socket } = session.connection;
    socket.subscribe(this.#topicOf(socket.subprotocol));
    this.#count(socket.subprotocol, 1);
  }

  /** Also when the socket has closed and thereby left its topics: the count must follow. */
  unsubscribe(session: Session): void {
    if (this.#paused.delete(session)) return;
    const { socket } = session.connection;
    socket.unsubscribe(this.#topicOf(socket.subprotocol));
    this.#count(socket.subprotocol, -1);
  }

  /** Hot path: the bytes go to every protobuf socket as they are, and are transcoded once if there is a JSON socket. */
  publish(frame: OutgoingFrame): void {
    if (this.#protobufSockets > 0) {
      this.#publish(this.#protobufTopic, frame.bytes);
      this.#observe("plaza.v1.protobuf", this.#protobufSockets, frame.bytes.length);
    }
    if (this.#jsonSockets > 0) {
      this.#publish(this.#jsonTopic, frame.json);
      this.#observe("plaza.v1.json", this.#jsonSockets, frame.json.length);
    }
  }

  /**
   * Sends a frame to some of the sessions, behind what was published before. One whose socket drops it must not get the
   * batch that covers the frame, or it would take itself for complete: it gets nothing until `resume`. [SC1]
   */
  sendTo(sessions: readonly Session[], frame: OutgoingFrame): void {
    const sent = { "plaza.v1.protobuf": 0, "plaza.v1.json": 0 };
    for (const session of sessions) {
      const { socket } = session.connection;
      if (this.#paused.has(session)) continue;
      const outcome = socket.send(frame);
      if (outcome === "dropped") this.#pause(session);
      else if (outcome === "sent") sent[socket.subprotocol] += 1;
    }
    if (sent["plaza.v1.protobuf"] > 0) {
      this.#observe("plaza.v1.protobuf", sent["plaza.v1.protobuf"], frame.bytes.length);
    }
    if (sent["plaza.v1.json"] > 0) this.#observe("plaza.v1.json", sent["plaza.v1.json"], frame.json.length);
  }

  /** The socket has caught up. To be told where the room stands in the same turn, so that its client asks for the rest. */
  resume(session: Session): void {
    if (this.#paused.delete(session)) this.subscribe(session);
  }

  #pause(session: Session): void {
    this.unsubscribe(session);
    this.#paused.add(session);
  }

  #topicOf(subprotocol: Subprotocol): string {
    return subprotocol === "plaza.v1.json" ? this.#jsonTopic : this.#protobufTopic;
  }

  #count(subprotocol: Subprotocol, change: 1 | -1): void {
    if (subprotocol === "plaza.v1.json") this.#jsonSockets += change;
    else this.#protobufSockets += change;
  }
}
