import { once } from 'node:events';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { text as readText } from 'node:stream/consumers';
import { z } from 'zod';
import type { Money } from '#shared/money.js';
import {
  PaymentProvider,
  ProviderRefused,
  ProviderUnavailable,
  WebhookForged,
  type PaymentFailure,
  type PaymentIntent,
  type ProviderNotice,
  type ProviderPayment,
} from './payment-provider.js';
import { verifiedEventId } from './webhook-signature.js';

const FAILURES: Record<string, PaymentFailure> = {
  card_declined: 'card-declined',
  insufficient_funds: 'insufficient-funds',
  authentication_failed: 'authentication-failed',
  expired: 'expired',
};

const Told = z.object({
  reference: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  status: z.enum(['pending', 'succeeded', 'failed', 'cancelled']),
  amount: z.int(),
  currency: z.string(),
  failure: z.string().nullable(),
  refunded: z.int().min(0),
});

const Webhook = z.object({
  type: z.enum(['payment.succeeded', 'payment.failed', 'payment.cancelled', 'refund.succeeded']),
  data: z.object({ reference: z.string().min(1).max(120) }),
});

/** Answers to a request that will never be a right one. */
const MALFORMED = new Set([400, 413, 422]);

const GIVE_UP_MS = 5_000;

export class SandboxProvider extends PaymentProvider {
  readonly name = 'sandbox';
  private readonly protocol: typeof http | typeof https;
  private readonly connections: http.Agent;

  constructor(
    private readonly url: string,
    private readonly secret: string,
    private readonly giveUpMs = GIVE_UP_MS,
  ) {
    super();
    this.protocol = url.startsWith('https:') ? https : http;
    this.connections = new this.protocol.Agent({ keepAlive: true });
  }

  async open({ amount: { amount, currency }, expiresAt, ...rest }: PaymentIntent) {
    const body = { ...rest, amount, currency, expiresAt: expiresAt.toISOString() };
    const { reference, url } = Told.parse(await this.insist('/payments', body));
    return { reference, url };
  }

  async read(reference: string): Promise<ProviderPayment | undefined> {
    return asPayment(await this.ask('GET', `/payments/${encodeURIComponent(reference)}`));
  }

  async cancel(reference: string): Promise<ProviderPayment | undefined> {
    return asPayment(await this.ask('POST', `/payments/${encodeURIComponent(reference)}/cancel`));
  }

  async refund({ reference, amount: { amount }, key }: { reference: string; amount: Money; key: string }) {
    await this.insist(`/payments/${encodeURIComponent(reference)}/refunds`, { amount, key });
  }

  readWebhook(rawBody: Buffer, headers: IncomingHttpHeaders): ProviderNotice {
    const eventKey = verifiedEventId(this.secret, rawBody, headers);
    const { success, data: webhook } = Webhook.safeParse(json(rawBody.toString()));
    if (!success) throw new WebhookForged('signed, but not a webhook we know');
    return { eventKey, reference: webhook.data.reference, type: webhook.type };
  }

  private async insist(path: string, body: object): Promise<unknown> {
    const answer = await this.ask('POST', path, body);
    if (answer === undefined) throw new ProviderUnavailable(`${path} answered 404`);
    return answer;
  }

  /** The answer; undefined for a 404. Anything but a clean answer means: we do not know, try again later. */
  private async ask(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
    try {
      const { status, text } = await this.send(method, path, body && JSON.stringify(body));
      if (status === 404) return undefined;
      const answer = `answered ${status}: ${text.slice(0, 300)}`;
      if (MALFORMED.has(status)) throw new ProviderRefused(answer);
      if (status < 200 || status > 299) throw new Error(answer);
      return JSON.parse(text);
    } catch (error) {
      throw error instanceof ProviderUnavailable ? error : new ProviderUnavailable(error);
    }
  }

  /** node:http and connections that stay open, because two of these calls are part of every purchase. */
  private async send(
    method: 'GET' | 'POST',
    path: string,
    body = '',
  ): Promise<{ status: number; text: string }> {
    const call = this.protocol.request(new URL(path, this.url), {
      method,
      agent: this.connections,
      headers: {
        authorization: `Bearer ${this.secret}`,
        'content-length': Buffer.byteLength(body),
        ...(body && { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(this.giveUpMs),
    });
    call.on('error', () => undefined); // whoever waits below hears of it; later than that it is of no interest
    const answered = once(call, 'response') as Promise<[IncomingMessage]>;
    call.end(body);
    const [answer] = await answered;
    return { status: answer.statusCode!, text: await readText(answer) };
  }
}

function asPayment(answer: unknown): ProviderPayment | undefined {
  if (answer === undefined) return undefined;
  const { success, data, error } = Told.safeParse(answer);
  if (!success) throw new ProviderUnavailable(error);
  const { reference, status, amount, currency, failure, refunded } = data;
  return {
    reference,
    status,
    amount,
    currency,
    refunded,
    failure: failure === null ? null : (FAILURES[failure] ?? 'unknown'),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
