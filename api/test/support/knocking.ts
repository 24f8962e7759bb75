import { randomUUID } from 'node:crypto';
import { contract, type ContractOperation } from './contract.js';

export interface Knock {
  status: number;
  code: string | undefined;
  headers: Headers;
  problem: { errors?: { pointer: string; code: string }[] };
}

/** What stands for a path parameter when nothing real is meant. */
export const ABSENT: Record<string, string> = {
  slug: 'no-such-thing',
  handle: 'no-such-shop',
  sha256: 'ab'.repeat(32),
  userCode: 'BCDF-GHJK',
  provider: 'sandbox',
};

export const pathOf = (path: string, ids: Record<string, string> = {}): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ABSENT[name] ?? randomUUID());

/** Every method of the template that says most about this address: several can fit it. */
export const methodsAt = (address: string): string[] => {
  const fitting = contract.filter(({ path }) =>
    new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address),
  );
  const exact = fitting.filter(({ path }) => path === address);
  return (exact.length > 0 ? exact : fitting).map(({ method }) => method).sort();
};

/** Requests as an attacker writes them: below the SDK, which would not send most of these. */
export const knocker =
  (baseUrl: string) =>
  async (
    { method, path }: Pick<ContractOperation, 'method' | 'path'>,
    { token, body, type = 'application/json' }: { token?: string; body?: string; type?: string } = {},
  ): Promise<Knock> => {
    const response = await fetch(baseUrl + path, {
      method,
      headers: {
        'idempotency-key': randomUUID(),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body }),
    });
    const { status, headers } = response;
    const text = await response.text();
    const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
    const problem = (isProblem ? JSON.parse(text) : {}) as Knock['problem'] & { code?: string };
    return { status, headers, problem, code: problem.code };
  };
