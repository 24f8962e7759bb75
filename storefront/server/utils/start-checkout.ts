import { isFlexBizzError, type Body, type FlexBizz } from '@flexbizz/sdk';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 12_000;

/**
 * Starts the checkout of one rendered form. A second click finds the first still running: it waits for that
 * one's answer, so that two clicks are one checkout.
 */
export async function startCheckout(
  flexbizz: FlexBizz,
  body: Body<'checkouts.start'>,
  idempotencyKey: string,
) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const { data, error } = await flexbizz.safe.checkouts.start({ body, idempotencyKey });
    if (data) return data;
    const running = isFlexBizzError(error) && error.is('idempotency.in-flight');
    if (!running || Date.now() > until) throw error;
    await pause(250);
  }
}
