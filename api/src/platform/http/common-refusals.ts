import type { OpenAPIObject } from '@nestjs/swagger';
import { DatabaseUnavailable } from '#platform/database/database-unavailable.js';
import type { RefusalType } from '#shared/errors.js';
import {
  MediaTypeUnsupported,
  OriginRefused,
  RequestMalformed,
  RequestTooLarge,
  ServerFailed,
} from './http.errors.js';
import { STATUS } from './problem.js';

const EVERYWHERE: RefusalType[] = [RequestMalformed, ServerFailed, DatabaseUnavailable];
const WRITES: RefusalType[] = [OriginRefused, RequestTooLarge, MediaTypeUnsupported];
const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

interface Response {
  description: string;
  content?: object;
}

/** Adds the refusals that any route may give, and says of every problem that it is one. */
export function documentCommonRefusals(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const responses = path[method]?.responses as Record<string, Response> | undefined;
      if (!responses) continue;
      for (const refusal of method === 'get' ? EVERYWHERE : [...EVERYWHERE, ...WRITES])
        add(responses, refusal);
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) >= 400) response.content = PROBLEM;
      }
    }
  }
  return document;
}

function add(responses: Record<string, Response>, { kind, code, title }: RefusalType): void {
  const status = String(STATUS[kind]);
  const line = `\`${code}\` ${title}`;
  const known = responses[status];
  responses[status] = known
    ? { ...known, description: `${known.description}\n${line}` }
    : { description: line };
}
