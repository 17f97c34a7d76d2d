import { PlazaError } from "@plaza/core";
import type { FastifyRequest } from "fastify";
import { fieldsOf } from "../call/json-parameters.ts";
import { parseForm } from "../http/form.ts";

/** What a call was given in path, query and body, by name. */
export type Input = Readonly<Record<string, unknown>>;

/**
 * Gathers the parameters of a request. Official clients put some into the query that the documents have in the body, so
 * either place serves, but not both at once. What a client repeats from the path in the body does not count.
 */
export function inputOf(request: FastifyRequest): Input {
  const path = request.params as Input;
  const query = queryOf(request.url);
  const body = fieldsOf(request.body ?? {}) as Input;
  for (const name of Object.keys(query)) {
    if (!Object.hasOwn(body, name) || Object.hasOwn(path, name)) continue;
    throw new PlazaError({ error: "badArgument", message: `${name} is given in the query and in the body` });
  }
  return { ...body, ...query, ...path };
}

function queryOf(url: string): Input {
  const start = url.indexOf("?");
  return parseForm(Buffer.from(start < 0 ? "" : url.slice(start + 1), "latin1"), "the query");
}
