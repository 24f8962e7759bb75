import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Payment } from '../payment.js';
import type { SandboxPayments } from '../payments.js';
import type { Html } from './html.js';
import { absentPage, challengePage, closedPage, paymentPage, waitingPage } from './pages.js';
import { STYLE_HASH } from './style.js';

interface Paying {
  Params: { id: string };
  Body: URLSearchParams | undefined;
}

/** Where the buyer decides. Plain forms: it works without JavaScript. */
export function hostedPage(server: FastifyInstance, payments: SandboxPayments, shop: string): void {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4_096 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );

  const show = async (id: string, reply: FastifyReply, challenged = false) => {
    const payment = await payments.byId(id);
    if (!payment) return send(reply.status(404), absentPage());
    if (payment.status === 'processing') return send(reply, waitingPage(shop, payment), payment);
    if (!isOpen(payment)) return send(reply, closedPage(shop, payment), payment);
    return send(reply, (challenged ? challengePage : paymentPage)(shop, payment), payment);
  };

  const decide = async (id: string, reply: FastifyReply, outcome: string) => {
    const payment = await payments.byId(id);
    if (!payment || !isOpen(payment)) return show(id, reply);
    switch (outcome) {
      case 'pay':
      case 'confirm':
        await payments.succeed(payment);
        return reply.redirect(payment.returnUrl, 303);
      case 'decline':
        await payments.fail(payment, 'card_declined');
        return reply.redirect(payment.returnUrl, 303);
      case 'insufficient':
        await payments.fail(payment, 'insufficient_funds');
        return reply.redirect(payment.returnUrl, 303);
      case 'fail':
        await payments.fail(payment, 'authentication_failed');
        return reply.redirect(payment.returnUrl, 303);
      case 'cancel':
        await payments.cancel(payment);
        return reply.redirect(payment.cancelUrl, 303);
      case 'slow':
        await payments.processSlowly(payment);
        return reply.redirect(`/pay/${id}`, 303);
      case 'challenge':
        return reply.redirect(`/pay/${id}/challenge`, 303);
      default:
        return show(id, reply);
    }
  };

  server.get<Paying>('/pay/:id', ({ params }, reply) => show(params.id, reply));
  server.get<Paying>('/pay/:id/challenge', ({ params }, reply) => show(params.id, reply, true));
  server.get<Paying>('/pay/:id/result', async ({ params }, reply) => {
    const payment = await payments.byId(params.id);
    const decided = payment && payment.status !== 'processing';
    return decided ? reply.redirect(payment.returnUrl, 303) : show(params.id, reply);
  });
  server.post<Paying>('/pay/:id', ({ params, body }, reply) =>
    decide(params.id, reply, body?.get('choice') ?? ''),
  );
  server.post<Paying>('/pay/:id/challenge', ({ params, body }, reply) =>
    decide(params.id, reply, body?.get('answer') ?? ''),
  );
}

const isOpen = ({ status, expiresAt }: Payment) =>
  (status === 'pending' || status === 'failed') && expiresAt > new Date();

function send(reply: FastifyReply, content: Html, payment?: Payment) {
  // Browsers hold redirects after a form to form-action too, so the shop's addresses are in it.
  const shops = payment ? [payment.returnUrl, payment.cancelUrl].map((url) => new URL(url).origin) : [];
  const formTargets = ["'self'", ...new Set(shops)].join(' ');
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${STYLE_HASH}; form-action ${formTargets}; frame-ancestors 'none'; base-uri 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .send(content.text);
}
