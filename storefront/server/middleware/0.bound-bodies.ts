import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '../utils/request-event';

const memory = new BodyMemory();
const FULL: BodyRefusal = {
  status: 503,
  title: 'Busy',
  detail: 'Many pictures are being sent just now. Try again in a moment.',
};

/** Refuses a body by its headers, before a byte of it is read, by anybody. */
export default defineEventHandler((event) => {
  const { req, res } = event.node;
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
  if (length !== undefined || encoding !== undefined) discardRest(req, res);
  const { method, path } = event;
  const refusal = bodyRefusal({ method, path, length, encoding });
  if (refusal) return refuse(event, refusal);
  if (!isBig(Number(length ?? 0), path)) return;
  const release = memory.take(Number(length));
  if (!release) return refuse(event, FULL);
  res.once('close', release);
});

function refuse(event: RequestEvent, { status, title, detail }: BodyRefusal) {
  if (status === 503) setResponseHeader(event, 'retry-after', 2);
  if (!isForApi(event.path)) throw createError({ statusCode: status, statusMessage: title, message: detail });
  setResponseStatus(event, status);
  setResponseHeader(event, 'content-type', 'application/problem+json');
  const code = status === 413 ? 'request.too-large' : 'request.malformed';
  return JSON.stringify({
    type: 'about:blank', // this server does not know the api's public address
    title,
    status,
    detail,
    instance: event.path.split('?')[0],
    code,
    requestId: randomUUID(),
  });
}
