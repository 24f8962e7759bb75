import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ReconcileWithProvider } from './reactions/reconcile-with-provider.js';
import { runPayments, type RunningPayments } from './testing/running-payments.js';

let room: RunningPayments;
beforeAll(async () => void (room = await runPayments(4360)), 30_000);
afterAll(() => room.close(), 30_000);

const makeDue = (checkoutId: string) =>
  room.db.run(
    `UPDATE payments SET next_check_at = now() - interval '1 second' WHERE checkout_id = $1::uuid`,
    checkoutId,
  );

it('twelve that cannot be read, longest overdue, keep nobody waiting', async () => {
  const poison = await Promise.all(Array.from({ length: 12 }, () => room.opened()));
  const paid = await Promise.all(Array.from({ length: 20 }, () => room.opened()));
  for (const { reference } of poison) await room.sandbox.misbehave(reference, { hangMs: 60_000 });
  for (const { reference, url } of paid) {
    await room.sandbox.misbehave(reference, { silent: true });
    await room.sandbox.choose(url, 'pay');
  }
  for (const { checkoutId } of [...poison, ...paid]) await makeDue(checkoutId);
  await room.db.run(
    `UPDATE payments SET next_check_at = now() - interval '1 hour' WHERE checkout_id = ANY ($1::uuid[])`,
    poison.map(({ checkoutId }) => checkoutId),
  );
  await room.app.get(ReconcileWithProvider).run();
  const states = await room.payments.stateOf(paid.map(({ checkoutId }) => checkoutId));
  expect(new Set([...states.values()].map(({ status }) => status))).toEqual(new Set(['succeeded']));
  // They wait in a line of their own from now on, and a little longer each time.
  const rows = await room.db.rows(
    `SELECT 1 FROM payments WHERE checkout_id = ANY ($1::uuid[]) AND read_failures = 1 AND next_check_at > now()`,
    poison.map(({ checkoutId }) => checkoutId),
  );
  expect(rows).toHaveLength(12);

  for (const { reference } of poison) await room.sandbox.misbehave(reference, { silent: true });
  for (const { url } of poison) await room.sandbox.choose(url, 'pay');
  for (const { checkoutId } of poison) await makeDue(checkoutId);
  await room.app.get(ReconcileWithProvider).run();
  const later = await room.payments.stateOf(poison.map(({ checkoutId }) => checkoutId));
  expect(new Set([...later.values()].map(({ status }) => status))).toEqual(new Set(['succeeded']));
}, 40_000);
