import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyLimitOf, takesBody } from './body-parsing.js';
import { MediaTypeUnsupported, RequestMalformed, RequestTooLarge } from './http.errors.js';
import type { Refusal } from '#shared/errors.js';

type Answer<What> = (what: What, request: FastifyRequest, reply: FastifyReply) => void;

/** Refuses by the headers alone what no route takes, before a byte of the body is read. */
export function refuseByHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => done(refusalOf(request)));
}

/** Preflights are a plugin's, for whose errors Nest asks no filter. */
export function answerPreflights(fastify: FastifyInstance, answer: Answer<Error>): void {
  fastify.addHook('onRoute', (route) => {
    if (route.method === 'OPTIONS') route.errorHandler = answer;
  });
}

function refusalOf({ headers, method, raw, routeOptions, url }: FastifyRequest): Refusal | undefined {
  if (/%00|%ed%[ab]/i.test(url))
    return new RequestMalformed('The address holds a character that cannot be stored.');
  if (headers.host === undefined && raw.httpVersion !== '1.0')
    return new RequestMalformed('Send a Host header.');
  const length = headers['content-length'];
  const chunked = headers['transfer-encoding'] !== undefined;
  if (!takesBody(method))
    return chunked || Number(length ?? 0) > 0
      ? new RequestMalformed(`A ${method} request takes no body.`)
      : undefined;
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return new MediaTypeUnsupported('Send the body as it is, without Content-Encoding.');
  const limit = bodyLimitOf(routeOptions);
  if (Number(length ?? 0) > limit)
    return new RequestTooLarge(`At most ${limit.toLocaleString('en-US')} bytes are read here.`);
  return undefined;
}

/** Refuses an address that cannot be decoded; Fastify asks no hook and no filter of ours before. */
export function refuseAddress(answer: Answer<Refusal>) {
  return (_error: unknown, request: FastifyRequest, reply: FastifyReply): void =>
    answer(new RequestMalformed('The address is not valid UTF-8.'), request, reply);
}
