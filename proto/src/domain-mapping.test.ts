import {
  CLIENT_TYPES,
  ERRORS,
  type ErrorName,
  MESSAGE_TYPES,
  type MessageType,
  MULTI_CLIENT_POLICIES,
  ROLES,
} from "@plaza/core";
import { describe, expect, it } from "vitest";
import {
  messageTypeFromWire,
  messageTypeToWire,
  multiClientPolicyFromWire,
  multiClientPolicyToWire,
  plaza,
  refusalFromWire,
  refusalToWire,
  roleFromWire,
  roleToWire,
} from "./index.ts";

describe("the vocabulary and the schema name the same things", () => {
  it("roles", () => {
    expect(ROLES.map((role) => constantCase(role))).toEqual(Object.keys(plaza.v1.Role).slice(1));
    expect(ROLES.map((role) => roleFromWire(roleToWire(role)))).toEqual(ROLES);
  });

  it("multi-client policies", () => {
    const names = Object.keys(plaza.v1.MultiClientPolicy).slice(1);
    expect(MULTI_CLIENT_POLICIES.map((policy) => constantCase(policy))).toEqual(names);
    const numbers = MULTI_CLIENT_POLICIES.map((policy) => multiClientPolicyToWire(policy));
    expect(numbers.map((number) => multiClientPolicyFromWire(number))).toEqual(MULTI_CLIENT_POLICIES);
    expect([multiClientPolicyToWire(undefined), multiClientPolicyFromWire(0)]).toEqual([0, undefined]);
  });

  it("message types", () => {
    expect(numbersByName(MESSAGE_TYPES)).toEqual(plaza.v1.MessageType);
    const types = Object.keys(MESSAGE_TYPES) as MessageType[];
    expect(types.map((type) => messageTypeFromWire(messageTypeToWire(type)))).toEqual(types);
  });

  it("client types", () => {
    const { CLIENT_TYPE_UNSPECIFIED: unspecified, ...rest } = { ...plaza.v1.ClientType };
    expect(numbersByName(CLIENT_TYPES)).toEqual({ UNSPECIFIED: unspecified, ...rest });
  });
});

describe("numbers of a newer peer", () => {
  it("an unknown role or message type is undefined", () => {
    expect([roleFromWire(0), roleFromWire(99), messageTypeFromWire(99)]).toEqual([undefined, undefined, undefined]);
  });

  it("an unknown error is internal and keeps its message", () => {
    expect(refusalFromWire({ code: 9999, message: "new" })).toEqual({ error: "internal", message: "new" });
  });
});

describe("refusals", () => {
  it.each(Object.keys(ERRORS) as ErrorName[])("%s survives the wire", (error) => {
    expect(refusalFromWire(refusalToWire({ error, message: "m", retryAfterMs: 5 }))).toEqual({
      error,
      message: "m",
      retryAfterMs: 5,
    });
    expect(refusalFromWire(refusalToWire({ error, message: "m" }))).toEqual({ error, message: "m" });
  });
});

function numbersByName(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).map(([name, number]) => [constantCase(name), number]));
}

function constantCase(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
