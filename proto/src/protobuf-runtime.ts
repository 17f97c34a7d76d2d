import protobuf from "protobufjs/minimal.js";

// All our 64-bit integers stay below 2^53 [PV1], so they are plain numbers everywhere. protobufjs would use the `long`
// package wherever some dependency happens to install it; this must run before the generated code does.
// The library types Long as always present and documents unsetting it as the way to plain numbers.
Reflect.set(protobuf.util, "Long", null);
protobuf.configure();

export const Writer = protobuf.Writer;
