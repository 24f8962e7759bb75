import { isFlexBizzError, Refusal, type FlexBizz } from '@flexbizz/sdk';
import type { RequestEvent } from './request-event';
import type { Flash } from '#shared/types/flash';
import { refusalWords } from '#shared/utils/refusal-words';
import { safePath } from '#shared/utils/safe-path';

export type Fields = Record<string, string>;
type Act = (fields: Fields, flexbizz: FlexBizz, event: RequestEvent) => Promise<string>;

const SECRET = /password|token/i;

/**
 * A plain form of a page: does one thing through the SDK, then sends the browser where `act` says. When the
 * API refuses, it goes back to the page, which shows why beside the fields.
 */
export const defineFormAction = (form: string, act: Act) =>
  defineEventHandler(async (event) => {
    requireOwnForm(event);
    const fields = await readFields(event);
    try {
      return sendRedirect(event, await act(fields, event.context.visitor.flexbizz, event), 303);
    } catch (error) {
      if (!isFlexBizzError(error)) throw error;
      setFlash(event, { ...problemOf(error), form, values: shown(fields) });
      return sendRedirect(event, cameFrom(event, fields), 303);
    }
  });

async function readFields(event: RequestEvent): Promise<Fields> {
  const body = new URLSearchParams((await readRawBody(event, 'utf8')) ?? '');
  return Object.fromEntries([...body].map(([name, value]) => [name, value.trim()]));
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
  if (!(error instanceof Refusal))
    return { kind: 'problem', message: 'The market does not answer just now. Please try again in a moment.' };
  const fields = Object.fromEntries(
    error.fields.map(({ pointer, message }) => [pointer.split('/').at(-1) ?? '', message]),
  );
  return { kind: 'problem', message: refusalWords(error.problem), fields };
}
