import { fileURLToPath } from "node:url";
import fc from "fast-check";
import protobuf from "protobufjs";

/** A message in protobuf's JSON vocabulary before 64-bit integers and enums become strings. */
export type PlainMessage = { readonly [field: string]: unknown };

const PROTO_DIRECTORY = fileURLToPath(new URL("../../", import.meta.url));

let schema: protobuf.Root | undefined;

/**
 * Any message of a type, made from the schema itself: a field or a command that is added tomorrow is tested without
 * another line here.
 */
export function messageArbitrary(typeName: string): fc.Arbitrary<PlainMessage> {
  schema ??= protobuf.loadSync(["client.proto", "cluster.proto"].map((file) => PROTO_DIRECTORY + file));
  return arbitraryOf(schema.lookupType(typeName));
}

function arbitraryOf(type: protobuf.Type): fc.Arbitrary<PlainMessage> {
  const alternatives = new Set(type.oneofsArray.flatMap((oneof) => oneof.fieldsArray.map((field) => field.name)));
  const plain = type.fieldsArray.filter((field) => !alternatives.has(field.name));
  const fields = fc.record(Object.fromEntries(plain.map(namedArbitrary)), { requiredKeys: [] });
  const chosen = type.oneofsArray.map((oneof) =>
    fc.oneof(
      fc.constant({}),
      ...oneof.fieldsArray.map((field) => fc.record(Object.fromEntries([namedArbitrary(field)]))),
    ),
  );
  return fc.tuple(fields, ...chosen).map((parts) => Object.assign({}, ...parts));
}

function namedArbitrary(field: protobuf.Field): [string, fc.Arbitrary<unknown>] {
  const value = valueArbitrary(field.resolve());
  return [field.name, field.repeated ? fc.array(value, { maxLength: 3 }) : value];
}

function valueArbitrary(field: protobuf.Field): fc.Arbitrary<unknown> {
  if (field.resolvedType instanceof protobuf.Type) return arbitraryOf(field.resolvedType);
  if (field.resolvedType instanceof protobuf.Enum) return fc.constantFrom(...Object.values(field.resolvedType.values));
  switch (field.type) {
    case "uint32":
      return fc.nat({ max: 2 ** 32 - 1 });
    case "uint64":
      return fc.maxSafeNat();
    case "double":
      // JSON knows neither NaN and the infinities nor a negative zero; the rules refuse the former.
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
    case "bool":
      return fc.boolean();
    case "string":
      return fc.string({ unit: "binary", maxLength: 20 });
    case "bytes":
      return fc.uint8Array({ maxLength: 20 });
    default:
      throw new Error(`no arbitrary for fields of type ${field.type}, as ${field.fullName}`);
  }
}
