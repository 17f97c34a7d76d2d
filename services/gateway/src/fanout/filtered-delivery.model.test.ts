import { assertNever } from "@plaza/core";
import { plaza, SUBPROTOCOLS } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Session } from "../session/session.ts";
import { type BatchMessage, roomEnvelope, sideFrame } from "../testing/envelope-builder.ts";
import { buildHub } from "../testing/hub-builder.ts";
import { ModelViewer } from "../testing/model-viewer.ts";
import { buildSession, ROOM_ID, type SessionFields } from "../testing/session-builder.ts";
import { type TopicSocket, TopicSockets } from "../testing/topic-sockets.ts";
import { decodeEnvelope } from "./envelope.ts";
import { completeRecovery } from "./recovery.ts";
import { resumeRooms, SlowConsumers } from "./slow-consumer.ts";

const ACCOUNTS = ["ann", "bob", "cid"];

/** Expressions with what they mean, said without the code that reads them. */
const EXPRESSIONS: readonly (readonly [string, (tags: readonly string[]) => boolean])[] = [
  ['{"tag":"a"}', (tags) => tags.includes("a")],
  ['{"tag":"a"} and {"tag":"b"}', (tags) => tags.includes("a") && tags.includes("b")],
  ['{"tag":"a"} or {"tag":"c"}', (tags) => tags.includes("a") || tags.includes("c")],
  ['{"tag":"[bc]","matchType":"regex"}', (tags) => tags.includes("b") || tags.includes("c")],
  ['{"tag":', () => false],
];

const PLACE = fc.record({ x: fc.integer({ min: 0, max: 4 }), y: fc.integer({ min: 0, max: 4 }), z: fc.constant(0) });
const TAGS = fc.uniqueArray(fc.constantFrom("a", "b", "c"));
const LISTENING = fc.option(fc.record({ place: PLACE, distance: fc.integer({ min: 0, max: 5 }) }), { nil: undefined });
const SESSION: fc.Arbitrary<SessionFields> = fc.record({
  accountId: fc.constantFrom(...ACCOUNTS),
  subprotocol: fc.constantFrom(...SUBPROTOCOLS),
  tags: TAGS,
  listening: LISTENING,
});
const SESSIONS = fc.array(SESSION, { minLength: 1, maxLength: 6 });

const FILTERED = fc.record(
  {
    text: fc.constant(""),
    accounts: fc.array(fc.constantFrom(...ACCOUNTS, "zoe"), { maxLength: 3 }),
    tagExpression: fc.constantFrom("", ...EXPRESSIONS.map(([text]) => text)),
    place: PLACE,
  },
  { requiredKeys: ["text"] },
);
type Filtered = Exclude<BatchMessage, string>;
const MESSAGE: fc.Arbitrary<BatchMessage> = fc.oneof(fc.constant(""), FILTERED);
const BATCH = fc.array(MESSAGE, { minLength: 1, maxLength: 4 });

type Step =
  | { readonly kind: "batch"; readonly messages: readonly BatchMessage[] }
  | { readonly kind: "directed"; readonly message: Filtered }
  | { readonly kind: "recall"; readonly pick: number }
  | { readonly kind: "change"; readonly pick: number; readonly fields: SessionFields };

const BATCH_STEP: fc.Arbitrary<Step> = BATCH.map((messages) => ({ kind: "batch", messages }));
const DIRECTED_STEP: fc.Arbitrary<Step> = FILTERED.map((message) => ({ kind: "directed", message }));
const RECALL_STEP: fc.Arbitrary<Step> = fc.nat().map((pick) => ({ kind: "recall", pick }));
const CHANGE_STEP: fc.Arbitrary<Step> = fc
  .tuple(fc.nat(), SESSION)
  .map(([pick, fields]) => ({ kind: "change", pick, fields }));

/** Whether the session gets the message, said as the schema says it. */
function isFor(message: BatchMessage, session: Session, accountId: string): boolean {
  if (typeof message === "string") return true;
  const { accounts = [], tagExpression = "", place } = message;
  if (accounts.length > 0 && !accounts.includes(accountId)) return false;
  const [, means] = EXPRESSIONS.find(([text]) => text === tagExpression) ?? [];
  if (means && !means(session.profile.tags.tags)) return false;
  const { listening } = session;
  if (!place || !listening) return true;
  const [dx, dy] = [place.x - listening.place.x, place.y - listening.place.y];
  return dx * dx + dy * dy <= listening.distance * listening.distance;
}

type Viewer = {
  readonly session: Session;
  readonly accountId: string;
  readonly socket: TopicSocket;
  readonly wantedShown: string[];
  readonly wantedLive: string[];
};

/** A room with sessions on sockets, and what a naive filter says that each of them gets. */
class Scenario {
  readonly #sockets = new TopicSockets();
  readonly #hub = buildHub(this.#sockets.publish);
  readonly room = this.#hub.acquire(ROOM_ID);
  readonly viewers: readonly Viewer[];
  readonly recalled = new Set<string>();
  readonly slow = new SlowConsumers({
    maxBackpressureBytes: 1,
    resume: (connection) => resumeRooms(connection, this.#hub),
    now: () => 0,
  });
  #seq = 0;

  constructor(sessions: readonly SessionFields[]) {
    this.viewers = sessions.map((fields, index) => this.#enter(fields, `c${index}`));
  }

  take(step: Step): void {
    switch (step.kind) {
      case "batch":
        this.#publish(step.messages.map((message, index) => withText(message, `${this.#seq + 1 + index}`)));
        break;
      case "directed":
        this.#publishDirected({ ...step.message, text: `live ${this.#seq}` });
        break;
      case "recall":
        this.#recall(1 + (step.pick % Math.max(1, this.#seq)));
        break;
      case "change":
        this.#change(this.viewers[step.pick % this.viewers.length], step.fields);
        break;
      default:
        assertNever(step);
    }
  }

  recover(session: Session, viewer: ModelViewer): void {
    const { position } = viewer;
    const past = { kind: "collected", batches: [], upToSeq: position.seq } as const;
    const { isRecovered, batches } = completeRecovery(this.room, session, { after: position, past });
    if (!isRecovered) throw new Error("the ring does not reach back");
    viewer.readEncoded(batches);
  }

  #enter(fields: SessionFields, name: string): Viewer {
    const socket = this.#sockets.open();
    const session = buildSession({ ...fields, name, raw: socket });
    socket.onDropped = () => this.slow.dropped(session.connection);
    this.room.admit(session, { epoch: 1, seq: 0 }, 0);
    this.#hub.join(session, this.room);
    return { session, accountId: fields.accountId ?? "", socket, wantedShown: [], wantedLive: [] };
  }

  #publish(messages: readonly BatchMessage[], recalledSeqs: readonly number[] = []): void {
    for (const message of messages)
      for (const viewer of this.#audience(message)) viewer.wantedShown.push(textOf(message));
    this.#accept({ ...this.#envelope(messages), recalledSeqs: [...recalledSeqs] });
    this.#seq += messages.length;
  }

  #envelope(messages: readonly BatchMessage[]) {
    return roomEnvelope(ROOM_ID, { epoch: 1, seq: this.#seq }, messages);
  }

  #publishDirected(message: Filtered): void {
    for (const viewer of this.#audience(message)) viewer.wantedLive.push(message.text);
    const side = sideFrame({ roomId: ROOM_ID, epoch: 1, seq: 0 }, message);
    this.#accept({ roomId: ROOM_ID, epoch: 1, positionSeq: this.#seq, sideFrames: [side] });
  }

  #recall(seq: number): void {
    if (seq > this.#seq) return;
    this.recalled.add(`${seq}`);
    this.#publish([`${this.#seq + 1}`], [seq]);
  }

  #change(viewer: Viewer | undefined, { tags = [], listening }: SessionFields): void {
    if (!viewer) return;
    const { session } = viewer;
    this.room.sessions.setProfile(session, { ...session.profile, tags: { tags, notifyTargetTags: undefined } });
    session.listening = listening;
  }

  #audience(message: BatchMessage): readonly Viewer[] {
    return this.viewers.filter(({ session, accountId }) => isFor(message, session, accountId));
  }

  #accept(envelope: plaza.cluster.v1.RoomEnvelope.$Properties): void {
    this.room.accept(decodeEnvelope(plaza.cluster.v1.RoomEnvelope.encode(envelope).finish()), 0);
  }
}

function withText(message: BatchMessage, text: string): BatchMessage {
  return typeof message === "string" ? text : { ...message, text };
}

function textOf(message: BatchMessage): string {
  return typeof message === "string" ? message : message.text;
}

/** A deterministic stand-in for a network: each frame fits, or does not. */
function unsteady(seed: number): () => boolean {
  let state = seed | 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return state >>> 28 > 3;
  };
}

describe("what is not for everybody", () => {
  it("[MS6] [TG1] [PL1] reaches exactly whom a naive filter says, in order, also while they change", () => {
    const steps = fc.array(fc.oneof(BATCH_STEP, BATCH_STEP, DIRECTED_STEP, CHANGE_STEP), { maxLength: 12 });
    fc.assert(
      fc.property(SESSIONS, steps, (sessions, taken) => {
        const scenario = new Scenario(sessions);
        for (const step of taken) scenario.take(step);
        for (const { socket, wantedShown, wantedLive } of scenario.viewers) {
          const viewer = new ModelViewer(0);
          for (const frame of socket.frames) expect(viewer.read(frame)).toBe(true);
          expect([viewer.shown, viewer.live]).toEqual([wantedShown, wantedLive]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("[RS1] [RC4] is recovered from any position, without what was taken back", () => {
    const steps = fc.array(fc.oneof(BATCH_STEP, BATCH_STEP, DIRECTED_STEP, RECALL_STEP), { maxLength: 12 });
    fc.assert(
      fc.property(SESSIONS, steps, fc.nat(), (sessions, taken, pick) => {
        const scenario = new Scenario(sessions);
        for (const step of taken) scenario.take(step);
        const { seq } = scenario.room.position;
        for (const { session, wantedShown } of scenario.viewers) {
          const viewer = new ModelViewer(pick % (seq + 1));
          const from = viewer.position.seq;
          scenario.recover(session, viewer);
          const wanted = wantedShown.filter((text) => Number(text) > from && !scenario.recalled.has(text));
          expect([viewer.shown, viewer.live, viewer.position.seq]).toEqual([wanted, [], seq]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("[SC1] is missed by nobody whose socket is too slow now and then", () => {
    const steps = fc.array(BATCH_STEP, { maxLength: 15 });
    fc.assert(
      fc.property(SESSIONS, steps, fc.integer(), (sessions, taken, seed) => {
        const scenario = new Scenario(sessions);
        const readers = scenario.viewers.map((viewer, index) => ({ ...viewer, model: new ModelViewer(0), index }));
        const readAll = () => {
          for (const { session, socket, model } of readers) {
            for (const frame of socket.frames.splice(0)) if (!model.read(frame)) scenario.recover(session, model);
          }
        };
        for (const { socket, index } of readers) socket.hasRoom = unsteady(seed + index);
        for (const step of taken) {
          scenario.take(step);
          readAll();
          for (const { session } of readers) scenario.slow.drained(session.connection);
        }
        for (const { session, socket } of readers) {
          socket.hasRoom = () => true;
          scenario.slow.drained(session.connection);
        }
        readAll();
        for (const { model, wantedShown } of readers) expect(model.shown).toEqual(wantedShown);
        expect(scenario.slow.size).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
