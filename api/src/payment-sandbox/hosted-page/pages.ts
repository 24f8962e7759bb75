import type { Failure, Payment } from '../payment.js';
import { Html, html } from './html.js';
import { STYLE } from './style.js';

const REFUSALS: Record<Failure, string> = {
  card_declined: 'The card was declined. Nothing was taken: try again or choose another way.',
  insufficient_funds: 'There is not enough money on the card. Nothing was taken.',
  authentication_failed: 'Your bank could not confirm that it is you. Nothing was taken.',
  expired: 'The time to pay has run out. Nothing was taken.',
};

export function paymentPage(shop: string, payment: Payment): Html {
  const price = spell(payment);
  return page(
    `Pay ${price} to ${shop}`,
    html`${summary(shop, payment, html`Pay <span class="amount">${price}</span>`)}
      ${payment.failure && html`<p class="refusal" role="alert">${REFUSALS[payment.failure]}</p>`}
      <form method="post">
        <button class="primary" name="choice" value="pay">Pay ${price}</button>
        <h2>Or try what else happens to people</h2>
        ${choice('decline', 'Card declined', 'The bank says no.')}
        ${choice('insufficient', 'Insufficient funds', 'There is not enough money on the card.')}
        ${choice('challenge', 'Extra check by the bank', 'Confirm that it is you before the payment goes through.')}
        ${choice('slow', 'Slow bank', 'The answer takes a while; you may go back to the shop earlier.')}
        <button class="quiet" name="choice" value="cancel">Cancel and go back to ${shop}</button>
      </form>`,
  );
}

export function challengePage(shop: string, payment: Payment): Html {
  return page(
    'Confirm the payment at your bank',
    html`${summary(shop, payment, html`Confirm <span class="amount">${spell(payment)}</span>`)}
      <p>Your bank asks: is it you who is paying? A real bank would send a code to your phone now.</p>
      <form method="post">
        <button class="primary" name="answer" value="confirm">Yes, it is me</button>
        ${choice('fail', 'Fail the check', 'As if the code was wrong.', 'answer')}
      </form>`,
  );
}

export function waitingPage(shop: string, payment: Payment): Html {
  return page(
    'Your bank is thinking',
    html`${summary(shop, payment, html`Paying <span class="amount">${spell(payment)}</span>`)}
      <p role="status">
        Your bank is slow today. This page goes on by itself; you may also go back, the payment carries on.
      </p>
      <a class="button primary" href="${payment.returnUrl}">Back to ${shop}</a>`,
    html`<meta http-equiv="refresh" content="3; url=/pay/${payment.id}/result" />`,
  );
}

export function closedPage(shop: string, payment: Payment): Html {
  const paid = payment.status === 'succeeded';
  const title = paid
    ? 'This is paid'
    : payment.failure === 'expired'
      ? 'Too late to pay'
      : 'This was cancelled';
  const sentence = paid
    ? 'The payment went through. There is nothing left to do here.'
    : 'Nothing was taken.';
  return page(
    title,
    html`${summary(shop, payment, html`${title} <span class="amount">${spell(payment)}</span>`)}
      <p>${sentence}</p>
      <a class="button primary" href="${paid ? payment.returnUrl : payment.cancelUrl}">Back to ${shop}</a>`,
  );
}

export const absentPage = (): Html =>
  page(
    'There is no such payment',
    html`<h1>There is no such payment</h1>
      <p>The address may be cut off. Go back to the shop and start again from your cart.</p>`,
  );

const choice = (value: string, label: string, meaning: string, name = 'choice'): Html =>
  html`<button name="${name}" value="${value}">${label} <small>${meaning}</small></button>`;

const summary = (shop: string, { description }: Payment, heading: Html): Html =>
  html`<p class="shop">${shop}</p>
    <h1>${heading}</h1>
    <ul class="items" aria-label="What this pays for">
      ${description.split('\n').map((line) => html`<li>${line}</li>`)}
    </ul>`;

/** Minor units as people write them: yen have none, dinars have three digits. */
export function spell({ amount, currency }: Pick<Payment, 'amount' | 'currency'>): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits!);
}

const page = (title: string, content: Html, head: Html | '' = ''): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${head} ${new Html(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <p class="notice"><strong>Sandbox.</strong> No real card, no real money.</p>
        <main>${content}</main>
        <footer>A payment provider for trials and tests</footer>
      </body>
    </html>`;
