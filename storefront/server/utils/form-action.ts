import { isFlexBizzError, Refusal, type FlexBizz } from '@flexbizz/sdk';
import type { RequestEvent } from './request-event';
import type { Flash } from '#shared/types/flash';
import { refusalWords } from '#shared/utils/refusal-words';
import { safePath } from '#shared/utils/safe-path';

export type Fields = Record<string, string>;
type Act = (fields: Fields, flexbizz: FlexBizz, event: RequestEvent) => Promise<string>;

/** Never shown again, and taken as typed: a space may be part of a password. */
const SECRET = /password|token|^code$|passkey/i;

/** What this site refuses before the API is asked. */
export class FormRefused extends Error {}

/**
 * A plain form of a page: does one thing through the SDK, then sends the browser where `act` says. When the
 * API refuses, it goes back to the page, which shows why beside the fields. A script that sent the form is told
 * where to go instead, so that what is said there is said once.
 */
export const defineFormAction = (form: string, act: Act) =>
  defineEventHandler(async (event) => {
    requireOwnForm(event);
    const scripted = getRequestHeader(event, 'accept') === 'application/json';
    const leadTo = (to: string) => (scripted ? { to } : sendRedirect(event, to, 303));
    const fields = await readFields(event);
    try {
      return await leadTo(await act(fields, event.context.visitor.flexbizz, event));
    } catch (error) {
      if (!isFlexBizzError(error) && !(error instanceof FormRefused)) throw error;
      setFlash(event, { ...problemOf(error), form, values: shown(fields) });
      return leadTo(cameFrom(event, fields));
    }
  });

async function readFields(event: RequestEvent): Promise<Fields> {
  // Forms with a file are read by those who want the file.
  if (getRequestHeader(event, 'content-type')?.startsWith('multipart/')) return {};
  const body = new URLSearchParams((await readRawBody(event, 'utf8')) ?? '');
  return Object.fromEntries(
    [...body].map(([name, value]) => [name, SECRET.test(name) ? value : value.trim()]),
  );
}

export function cameFrom(event: RequestEvent, fields: Fields): string {
  if (fields.back) return safePath(fields.back);
  const referer = getRequestHeader(event, 'referer');
  if (!referer || !URL.canParse(referer)) return safePath(event.path);
  const { pathname, search } = new URL(referer);
  return safePath(pathname + search);
}

const shown = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !SECRET.test(name)));

function problemOf(error: Error): Flash {
  if (error instanceof FormRefused) return { kind: 'problem', message: error.message };
  if (!(error instanceof Refusal))
    return { kind: 'problem', message: 'The market does not answer just now. Please try again in a moment.' };
  const fields = Object.fromEntries(
    error.fields.map(({ pointer, message }) => [pointer.split('/').at(-1) ?? '', message]),
  );
  return { kind: 'problem', message: refusalWords(error.problem), fields };
}
