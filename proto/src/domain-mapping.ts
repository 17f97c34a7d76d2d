import "./protobuf-runtime.ts";
import {
  CLIENT_TYPES,
  type ClientType,
  clientTypeOf,
  ERRORS,
  errorNameOf,
  MESSAGE_TYPES,
  type MessageType,
  MULTI_CLIENT_POLICIES,
  type MultiClientPolicy,
  messageTypeOf,
  type Refusal,
  ROLES,
  type Role,
} from "@plaza/core";
import type { plaza } from "./generated/plaza.js";

// Names of the vocabulary ↔ numbers on the wire. Message and client types have the product's numbers in `core` already.

/** plaza.v1.Role: the place in ROLES + 1, as 0 means unspecified. */
export function roleToWire(role: Role): plaza.v1.Role {
  return (ROLES.indexOf(role) + 1) as plaza.v1.Role;
}

/** The role with this number, or undefined for one that only a newer peer knows. */
export function roleFromWire(number: number): Role | undefined {
  return ROLES[number - 1];
}

/** plaza.v1.MultiClientPolicy: the place in MULTI_CLIENT_POLICIES + 1; 0 means the deployment's. */
export function multiClientPolicyToWire(policy: MultiClientPolicy | undefined): plaza.v1.MultiClientPolicy {
  return (policy === undefined ? 0 : MULTI_CLIENT_POLICIES.indexOf(policy) + 1) as plaza.v1.MultiClientPolicy;
}

/** The policy with this number, or undefined for none and for one that only a newer peer knows. */
export function multiClientPolicyFromWire(number: number): MultiClientPolicy | undefined {
  return MULTI_CLIENT_POLICIES[number - 1];
}

export function clientTypeToWire(clientType: ClientType): plaza.v1.ClientType {
  return CLIENT_TYPES[clientType] as plaza.v1.ClientType;
}

export function clientTypeFromWire(number: number): ClientType {
  return clientTypeOf(number);
}

export function messageTypeToWire(type: MessageType): plaza.v1.MessageType {
  return MESSAGE_TYPES[type] as plaza.v1.MessageType;
}

export function messageTypeFromWire(number: number): MessageType | undefined {
  return messageTypeOf(number);
}

export function refusalToWire(refusal: Refusal): plaza.v1.Error.$Properties {
  return {
    code: ERRORS[refusal.error].code,
    message: refusal.message,
    retryAfterMs: refusal.retryAfterMs ?? 0,
  };
}

export function refusalFromWire(error: plaza.v1.Error.$Properties): Refusal {
  const refusal = { error: errorNameOf(error.code ?? 0), message: error.message ?? "" };
  return error.retryAfterMs ? { ...refusal, retryAfterMs: error.retryAfterMs } : refusal;
}
