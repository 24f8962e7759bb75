import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { BODY_LIMIT } from '../../src/platform/http/body-parsing.js';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
}

export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  permission: 'public' | 'signed-in' | 'seller' | 'moderator' | 'admin';
  parameters: Parameter[];
  takesJson: boolean;
  bodyLimit: number;
  /** The codes each status may carry, as the document tells its readers. */
  codes: Map<number, string[]>;
}

interface Written {
  operationId: string;
  'x-permission': ContractOperation['permission'];
  'x-body-limit'?: number;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { description: string }>;
}

const document = parse(readFileSync(new URL('../../../openapi.yaml', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Written>>;
};

/** openapi.yaml, as far as a test goes by it. */
export const contract: ContractOperation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    permission: operation['x-permission'],
    parameters: operation.parameters ?? [],
    bodyLimit: operation['x-body-limit'] ?? BODY_LIMIT,
    takesJson: operation.requestBody?.content['application/json'] !== undefined,
    codes: new Map(
      Object.entries(operation.responses).map(([status, { description }]) => [
        Number(status),
        [...description.matchAll(/`([a-z-]+\.[a-z-]+)`/g)].map(([, code]) => code!),
      ]),
    ),
  })),
);
