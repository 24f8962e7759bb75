import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MethodNotAllowed } from '../../src/platform/http/http.errors.js';
import { Problem } from '../../src/platform/http/problem.js';
import { contract } from './contract.js';
import { operationsOf } from './operations.js';

/** Looks at every answer on its way out; gives the list of those that are not what the contract says. */
export function watchContract(app: NestFastifyApplication): string[] {
  const offences: string[] = [];
  const operations = operationsOf(app);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onSend', async (request, reply, payload) => {
    const operation = operations.get(`${request.method} ${request.routeOptions.url}`);
    const text = Buffer.isBuffer(payload) && isJson(reply) ? payload.toString() : payload;
    const said = typeof text === 'string' && text !== '' ? text : undefined;
    const offence =
      reply.statusCode >= 400
        ? problemOffence(operation?.id, reply.statusCode, said)
        : answerOffence(operation?.answers, reply.statusCode, said);
    if (operation && offence)
      offences.push(`${operation.id} ${told(request)} ${reply.statusCode}: ${offence}`);
    return payload;
  });
  return offences;
}

const isJson = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type')).startsWith('application/json');

type Answers = NonNullable<
  ReturnType<typeof operationsOf> extends Map<string, infer O> ? O : never
>['answers'];

function answerOffence(answers: Answers, status: number, said: string | undefined): string | undefined {
  if (status === 304 || !answers) return undefined;
  if (said === undefined) return 'an answer was promised, none was given';
  const checked = answers.safeParse(JSON.parse(said));
  return checked.success ? undefined : checked.error.message;
}

function problemOffence(
  id: string | undefined,
  status: number,
  said: string | undefined,
): string | undefined {
  const checked = Problem.safeParse(said === undefined ? undefined : JSON.parse(said));
  if (!checked.success) return checked.error.message;
  const written = contract.find((operation) => operation.id === id);
  const { code } = checked.data;
  if (code === MethodNotAllowed.code) return undefined; // of another operation than the one that was found
  if (!written || written.codes.get(status)?.includes(code)) return undefined;
  return `${code} is not in openapi.yaml`;
}

const told = ({ method, url }: FastifyRequest) => `(${method} ${url.slice(0, 120)})`;
