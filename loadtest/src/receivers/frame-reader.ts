/** Called once per frame of a server. The payload is valid during the call only. */
export type OnFrame = (opcode: number, payload: Uint8Array) => void;

const EMPTY = new Uint8Array(0);
const LENGTH_16 = 126;
const LENGTH_64 = 127;

/**
 * Finds the frames in the bytes that a WebSocket server sends [RFC 6455, section 5.2]. Chunks may begin and end anywhere. Hot
 * path: a chunk that holds whole frames is not copied.
 */
export class FrameReader {
  readonly #onFrame: OnFrame;
  /** The beginning of a frame that is not complete. */
  #rest: Uint8Array = EMPTY;

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame;
  }

  /** The chunk belongs to the caller again afterwards. */
  read(chunk: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    let offset = 0;
    for (let end = frameEnd(bytes, offset); end <= bytes.length; end = frameEnd(bytes, offset)) {
      const opcode = (bytes[offset] ?? 0) & 0x0f;
      this.#onFrame(opcode, bytes.subarray(offset + headerLength(bytes, offset), end));
      offset = end;
    }
    this.#rest = offset === bytes.length ? EMPTY : bytes.slice(offset);
  }
}

/** Where the frame at the offset ends; beyond the bytes when it is not complete. */
function frameEnd(bytes: Uint8Array, offset: number): number {
  const header = headerLength(bytes, offset);
  if (offset + header > bytes.length) return Number.POSITIVE_INFINITY;
  return offset + header + payloadLength(bytes, offset);
}

/** Servers do not mask, so there are two bytes and the extended length. Two at least while the length is not here. */
function headerLength(bytes: Uint8Array, offset: number): number {
  const length = lengthField(bytes, offset);
  if (length === LENGTH_16) return 4;
  return length === LENGTH_64 ? 10 : 2;
}

function payloadLength(bytes: Uint8Array, offset: number): number {
  const length = lengthField(bytes, offset);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (length === LENGTH_16) return view.getUint16(offset + 2);
  return length === LENGTH_64 ? Number(view.getBigUint64(offset + 2)) : length;
}

function lengthField(bytes: Uint8Array, offset: number): number {
  return (bytes[offset + 1] ?? 0) & 0x7f;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
