import type { AccountId, SessionId } from "@plaza/core";
import type { RoomCommand } from "../../room/room-command.ts";
import type { HostedRoom } from "../hosted-room.ts";
import type { RoomOutcome, RoomWork } from "../room-item.ts";
import { inRoom } from "../testing.ts";
import { type Draft, type Past, workOf } from "./random-work.ts";

/** One command of a fight, with when it was asked and answered: moments that only say what was before what. */
export type Attempt = {
  readonly number: number;
  readonly work: RoomWork;
  readonly beganAt: number;
  readonly endedAt: number;
  readonly outcome: RoomOutcome;
};

/** Callers per authority: each waits for its answer before it asks again. */
const CALLERS = 40;

/** Has all of the work done, each draft by the authority that it names, many side by side. */
export async function fight(rooms: readonly HostedRoom[], drafts: readonly Draft[]): Promise<readonly Attempt[]> {
  const record = new FightRecord();
  const numbered = drafts.map((draft, number) => ({ draft, number }));
  await Promise.all(
    rooms.map(async (room, authority) => {
      const own = numbered.filter(({ draft }) => draft.authority === authority).values();
      const caller = async () => {
        for (const { draft, number } of own) await record.attempt(room, draft, number);
      };
      await Promise.all(Array.from({ length: CALLERS }, caller));
    }),
  );
  await Promise.all(rooms.map((room) => room.drain()));
  return record.attempts;
}

class FightRecord implements Past {
  readonly attempts: Attempt[] = [];
  readonly begun: Extract<RoomCommand, { kind: "send" }>[] = [];
  readonly sent: { readonly seq: number; readonly sender: AccountId; readonly clientMessageId: string }[] = [];
  readonly entered: { readonly accountId: AccountId; readonly sessionId: SessionId }[] = [];
  #moment = 0;

  async attempt(room: HostedRoom, draft: Draft, number: number): Promise<void> {
    const work = workOf(draft, number, this);
    if (work.kind === "send") this.begun.push(work.command);
    const beganAt = this.#next();
    const outcome = await inRoom(room, work);
    this.attempts.push({ number, work, beganAt, endedAt: this.#next(), outcome });
    this.#note(work, outcome);
  }

  #next(): number {
    this.#moment += 1;
    return this.#moment;
  }

  #note(work: RoomWork, outcome: RoomOutcome): void {
    if (work.kind === "enter" && outcome.kind === "state") this.entered.push(work.session);
    if (work.kind !== "send" || outcome.kind !== "sent") return;
    const { seq } = outcome.ack.position;
    this.sent.push({
      seq,
      sender: work.command.actor.accountId,
      clientMessageId: work.command.message.clientMessageId,
    });
  }
}
