export { type DecodedClientFrame, decodeClientFrame } from "./client-frame.ts";
export {
  clientTypeFromWire,
  clientTypeToWire,
  messageTypeFromWire,
  messageTypeToWire,
  multiClientPolicyFromWire,
  multiClientPolicyToWire,
  refusalFromWire,
  refusalToWire,
  roleFromWire,
  roleToWire,
} from "./domain-mapping.ts";
export { plaza } from "./generated/plaza.js";
export { PROTOCOL_VERSION } from "./protocol-version.ts";
export { encodeRoomBatchFrame, type RoomBatchHeader } from "./room-batch.ts";
export {
  type EncodedRoomEntry,
  encodeConnected,
  encodeEnteredRoom,
  encodeRecovery,
  encodeReplyFrame,
  encodeServerFrame,
  roomBatchBytes,
  transcodeServerFrame,
} from "./server-frame.ts";
export { chooseSubprotocol, SUBPROTOCOLS, type Subprotocol } from "./subprotocol.ts";
