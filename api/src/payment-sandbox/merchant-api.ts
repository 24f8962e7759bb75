import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Payment } from './payment.js';
import type { Refunding, SandboxPayments } from './payments.js';
import { Behaviour } from './settings.js';
import { sameSecret } from './signature.js';

const WebAddress = z.url({ protocol: /^https?$/ }).max(2_000);
const Amount = z.int().min(1).max(999_999_999_99);

const Intent = z.strictObject({
  amount: Amount,
  currency: z.string().regex(/^[A-Z]{3}$/),
  reference: z.string().regex(/^[\w-]{1,120}$/),
  description: z.string().max(4_000),
  returnUrl: WebAddress,
  cancelUrl: WebAddress,
  webhookUrl: WebAddress,
  expiresAt: z.iso.datetime().transform((text) => new Date(text)),
});
const RefundBody = z.strictObject({ amount: Amount, key: z.string().min(1).max(120) });

const REFUSED: Record<Exclude<Refunding, 'done'>, [number, string]> = {
  unknown: [404, 'There is no such payment.'],
  'not-captured': [409, 'Only a payment that succeeded can be refunded.'],
  'too-much': [409, 'This is more than what is left of the payment.'],
  'other-amount': [409, 'This key was used for another refund.'],
};

class Refused extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What the shop's server may do, with the secret key. */
export function merchantApi(server: FastifyInstance, payments: SandboxPayments, secret: string): void {
  server.addHook('onRequest', async (request) => {
    const [, given = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (!sameSecret(given, secret)) throw new Refused(401, 'unauthenticated', 'The secret key is not right.');
  });
  server.setErrorHandler((error: Error, _request, reply) => answerError(error, reply));

  const find = async (reference: string): Promise<Payment> => {
    const payment = await payments.byReference(reference);
    if (!payment) throw new Refused(404, 'unknown', 'There is no such payment.');
    return payment;
  };
  const known = async (reference: string): Promise<Payment> => {
    const payment = await find(reference);
    const { hangMs } = payments.behaviourOf(payment);
    if (!hangMs) return payment;
    await sleep(hangMs);
    return find(reference); // much may happen in that time
  };

  server.post('/payments', async ({ body }) => {
    const intent = Intent.parse(body);
    const payment = await payments.open(intent);
    if (payment.amount !== intent.amount || payment.currency !== intent.currency)
      throw new Refused(409, 'other-payment', 'This reference is another payment.');
    const { hangMs } = payments.behaviourOf(payment);
    if (hangMs) await sleep(hangMs);
    return payments.tell(payment);
  });

  server.get<Referenced>('/payments/:reference', async ({ params }) => {
    return payments.tell(await known(params.reference));
  });

  server.post<Referenced>('/payments/:reference/cancel', async ({ params }) => {
    await payments.cancel(await known(params.reference));
    return payments.tell(await find(params.reference));
  });

  server.post<Referenced>('/payments/:reference/refunds', async ({ params, body }) => {
    const { amount, key } = RefundBody.parse(body);
    await known(params.reference);
    const outcome = await payments.refund(params.reference, amount, key);
    if (outcome === 'done') return { key, amount, status: 'succeeded' };
    throw new Refused(REFUSED[outcome][0], outcome, REFUSED[outcome][1]);
  });

  server.post<Referenced>('/payments/:reference/behaviour', async ({ params, body }) => {
    await payments.behave(await find(params.reference), Behaviour.parse(body));
    return payments.tell(await find(params.reference));
  });
}

interface Referenced {
  Params: { reference: string };
}

function answerError(error: Error & { statusCode?: number; code?: string }, reply: FastifyReply) {
  const invalid = error instanceof z.ZodError;
  const status = invalid ? 422 : (error.statusCode ?? 500);
  const message = invalid ? z.prettifyError(error) : status < 500 ? error.message : 'The sandbox failed.';
  return reply
    .status(status)
    .send({ error: { code: invalid ? 'invalid' : (error.code ?? 'failed'), message } });
}
