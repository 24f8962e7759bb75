import type { Invocation, Operation } from '@flexbizz/sdk';
import { readFile } from 'node:fs/promises';
import { usage } from './failure.js';

interface Typed {
  field?: string[];
  header?: string[];
  input?: string;
}

/** What `flexbizz api` was given, as the sdk takes it. */
export async function invocationFrom(
  method: Operation['method'],
  path: string,
  { field = [], header = [], input }: Typed,
): Promise<{ operation: Operation; invocation: Invocation }> {
  // Behind the api's address "@elsewhere" would name another host, which would then see the sign-in.
  if (!path.startsWith('/'))
    throw usage(`"${path}" is no path.`, 'Write it with a slash first, like /v1/account.');
  const inAddress = method === 'GET' || method === 'DELETE';
  if (input !== undefined && (inAddress || field.length > 0))
    throw usage(
      inAddress ? `${method} takes no body.` : 'A body is given by --input or by fields, not by both.',
      `Leave ${inAddress ? '--input' : 'one of them'} out.`,
    );
  const fields = field.map(fieldFrom);
  const headers = headersFrom(header);
  const { 'content-type': sends = 'application/json', ...others } = headers;
  const operation: Operation = {
    ...{ method, reads: 'text' },
    path: inAddress ? withQuery(path, fields) : path,
    ...(input !== undefined && { sends }),
  };
  const body = input === undefined ? bodyOf(fields) : await bytesOf(input);
  return { operation, invocation: { headers: others, ...(!inAddress && { body }) } };
}

type Field = [name: string, value: unknown];

function fieldFrom(text: string): Field {
  const [, name, json, value = ''] = /^([^=:]+)(:?)=([^]*)$/.exec(text) ?? [];
  if (name === undefined) throw usage(`"${text}" is no field.`, 'Write it like title=Mug or limit:=5.');
  if (!json) return [name, value];
  try {
    return [name, JSON.parse(value)];
  } catch {
    throw usage(`The field ${name} is no JSON: ${value}`, `Write ${name}=… for text.`);
  }
}

function headersFrom(lines: readonly string[]): Record<string, string> {
  const headers = new Headers();
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    try {
      headers.append(name, value);
    } catch {
      throw usage(`"${line}" is no header.`, 'Write it like "If-Match: \"7\"".');
    }
  }
  return Object.fromEntries(headers);
}

function withQuery(path: string, fields: readonly Field[]): string {
  if (fields.length === 0) return path;
  const query = new URLSearchParams(
    fields.map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

const bodyOf = (fields: readonly Field[]) => (fields.length > 0 ? Object.fromEntries(fields) : undefined);

async function bytesOf(input: string): Promise<Uint8Array> {
  if (input !== '-') return readFile(input);
  const { buffer } = await import('node:stream/consumers');
  return buffer(process.stdin);
}
