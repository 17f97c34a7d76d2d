/**
 * What a client never does: it decodes nothing that only clients send, and encodes nothing that only servers send. pbjs
 * has no option for that, and what is never called would be a seventh of the client that every page loads.
 *
 * 1. Which messages are reached from the two frames is read off the generated functions, which call each other by name.
 * 2. The others lose their function, in the code and in the declarations, each with its comment.
 */
export function oneWayCodec(generated: { readonly js: string; readonly dts: string }): typeof generated {
  const kept = {
    encode: reached(generated.js, { verb: "encode", root: "ClientFrame" }),
    decode: reached(generated.js, { verb: "decode", root: "ServerFrame" }),
  };
  return {
    js: generated.js.replaceAll(FUNCTION, (block, message: string, verb: Verb) =>
      kept[verb].has(message) ? block : "",
    ),
    dts: generated.dts.replaceAll(DECLARATION, (block, verb: Verb, message: string) =>
      kept[verb].has(message) ? block : "",
    ),
  };
}

type Verb = "encode" | "decode";

const COMMENT = String.raw`\n {12}/\*\*\n(?: {13}\*.*\n)+`;
const FUNCTION = new RegExp(String.raw`${COMMENT} {12}(\w+)\.(encode|decode) = function [\s\S]*?\n {12}\};\n`, "g");
const DECLARATION = new RegExp(String.raw`${COMMENT} {12}static (encode|decode)\(.*plaza\.v1\.(\w+).*;\n`, "g");

/** Throws when pbjs writes its functions in another way than this file reads them. */
function reached(js: string, { verb, root }: { readonly verb: Verb; readonly root: string }): ReadonlySet<string> {
  const calls = new Map<string, readonly string[]>();
  const call = new RegExp(String.raw`\$root\.plaza\.v1\.(\w+)\.${verb}\(`, "g");
  for (const [block, message = "", found] of js.matchAll(FUNCTION)) {
    const called = [...block.matchAll(call)].map(([, name = ""]) => name);
    if (found === verb) calls.set(message, called);
  }
  const messages = new Set([root]);
  for (const message of messages) {
    const called = calls.get(message);
    if (called === undefined) throw new Error(`the generated code has no ${message}.${verb}`);
    for (const name of called) messages.add(name);
  }
  return messages;
}
