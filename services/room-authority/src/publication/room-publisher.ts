import { roomSubject } from "@plaza/cluster-client";
import type { Position, RoomId } from "@plaza/core";
import type { Bus } from "@plaza/ports";
import { encodeServerFrame, plaza } from "@plaza/proto";

/** Puts envelopes on the room's subject, for every gateway that follows it. At most once; gateways fill what is lost. */
export class RoomPublisher {
  readonly #bus: Bus;

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  /** An envelope that is encoded already. */
  publish(roomId: RoomId, envelope: Uint8Array): void {
    this.#bus.publish(roomSubject(roomId), envelope);
  }

  /** Where the room stands, so that a gateway that lost the last batch before a silence learns of it. [SQ5] */
  publishPosition(roomId: RoomId, position: Position): void {
    this.publish(roomId, encodeEnvelope({ roomId, epoch: position.epoch, positionSeq: position.seq }));
  }

  publishOccupancy(roomId: RoomId, position: Position, online: number): void {
    const clientFrame = encodeServerFrame({ occupancy: { roomId, online } });
    this.publish(roomId, encodeEnvelope({ roomId, epoch: position.epoch, positionSeq: position.seq, clientFrame }));
  }
}

export function encodeEnvelope(envelope: plaza.cluster.v1.RoomEnvelope.$Properties): Uint8Array {
  return plaza.cluster.v1.RoomEnvelope.encode(envelope).finish();
}
