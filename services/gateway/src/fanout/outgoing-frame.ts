import { encodeServerFrame, type plaza, transcodeServerFrame } from "@plaza/proto";

/** A ServerFrame on its way to any number of sockets: transcoded to JSON once, and only when somebody reads JSON. */
export class OutgoingFrame {
  readonly bytes: Uint8Array;
  #json: string | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  static of(frame: plaza.v1.ServerFrame.$Properties): OutgoingFrame {
    return new OutgoingFrame(encodeServerFrame(frame));
  }

  get json(): string {
    this.#json ??= transcodeServerFrame(this.bytes);
    return this.#json;
  }
}
