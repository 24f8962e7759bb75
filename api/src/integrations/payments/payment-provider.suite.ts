import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { money } from '#shared/money.js';
import { ProviderUnavailable, WebhookForged, type PaymentProvider } from './payment-provider.js';

/** What a provider's test account must be able to do, apart from its API. */
export interface ProviderOnTrial {
  provider: PaymentProvider;
  /** The same provider where nobody answers. */
  unreachable: PaymentProvider;
  buyer: {
    pays(pageUrl: string): Promise<void>;
    isDeclined(pageUrl: string): Promise<void>;
  };
  webhookUrl: string;
  /** The newest webhook about a payment, as it came in. */
  webhookAbout(reference: string): Promise<{ rawBody: Buffer; headers: Record<string, string> }>;
}

/** What the house relies on. Every adapter of PaymentProvider passes this against the provider's test account. */
export function everyPaymentProvider(trial: () => ProviderOnTrial): void {
  const intent = () => ({
    reference: `chk_${randomUUID()}`,
    amount: money(4_250, 'USD'),
    description: '1 × Enamel mug',
    returnUrl: 'https://shop.example/checkout',
    cancelUrl: 'https://shop.example/checkout',
    webhookUrl: trial().webhookUrl,
    expiresAt: new Date(Date.now() + 900_000),
  });
  const opened = async () => {
    const wanted = intent();
    return { ...wanted, ...(await trial().provider.open(wanted)) };
  };

  it('opens one payment for one reference, however often it is asked', async () => {
    const wanted = intent();
    const pages = await Promise.all(Array.from({ length: 5 }, () => trial().provider.open(wanted)));
    expect(new Set(pages.map(({ url }) => url)).size).toBe(1);
    expect(pages[0]!.reference).toBe(wanted.reference);
  });

  it('opens nothing else under a reference that is in use', async () => {
    const wanted = await opened();
    const other = trial().provider.open({ ...wanted, amount: money(1, 'USD') });
    await expect(other).rejects.toBeInstanceOf(ProviderUnavailable);
    expect(await trial().provider.read(wanted.reference)).toMatchObject({ amount: 4_250 });
  });

  it('does not know what was never opened', async () => {
    expect(await trial().provider.read('chk_never')).toBeUndefined();
    expect(await trial().provider.cancel('chk_never')).toBeUndefined();
  });

  it('tells what happened, in its own books', async () => {
    const { reference, url } = await opened();
    expect(await trial().provider.read(reference)).toEqual({
      ...{ reference, status: 'pending', amount: 4_250, currency: 'USD', failure: null, refunded: 0 },
    });
    await trial().buyer.isDeclined(url);
    expect(await trial().provider.read(reference)).toMatchObject({
      status: 'failed',
      failure: 'card-declined',
    });
    await trial().buyer.pays(url);
    expect(await trial().provider.read(reference)).toMatchObject({ status: 'succeeded', failure: null });
  });

  it('cancels what is open and leaves what is paid', async () => {
    const open = await opened();
    expect(await trial().provider.cancel(open.reference)).toMatchObject({ status: 'cancelled' });
    await trial().buyer.pays(open.url);
    expect(await trial().provider.read(open.reference)).toMatchObject({ status: 'cancelled' });

    const paid = await opened();
    await trial().buyer.pays(paid.url);
    expect(await trial().provider.cancel(paid.reference)).toMatchObject({ status: 'succeeded' });
  });

  it('gives back once for each key, and never more than it took', async () => {
    const { reference, url } = await opened();
    const refund = (amount: number, key: string) =>
      trial().provider.refund({ reference, amount: money(amount, 'USD'), key: `${reference}-${key}` });
    await expect(refund(1_000, 'early')).rejects.toBeInstanceOf(ProviderUnavailable);
    await trial().buyer.pays(url);
    await Promise.all(Array.from({ length: 5 }, () => refund(4_000, 'one')));
    await expect(refund(251, 'two')).rejects.toBeInstanceOf(ProviderUnavailable);
    await refund(250, 'three');
    expect(await trial().provider.read(reference)).toMatchObject({ status: 'succeeded', refunded: 4_250 });
  });

  it('signs its webhooks, over every byte', async () => {
    const { reference, url } = await opened();
    await trial().buyer.pays(url);
    const { rawBody, headers } = await trial().webhookAbout(reference);
    expect(trial().provider.readWebhook(rawBody, headers)).toMatchObject({ reference });
    const altered = Buffer.from(rawBody.toString().replace(reference, reference.toUpperCase()));
    expect(() => trial().provider.readWebhook(altered, headers)).toThrow(WebhookForged);
  });

  it('says that it cannot be reached', async () => {
    const { unreachable } = trial();
    await expect(unreachable.open(intent())).rejects.toBeInstanceOf(ProviderUnavailable);
    await expect(unreachable.read('chk_any')).rejects.toBeInstanceOf(ProviderUnavailable);
    await expect(unreachable.cancel('chk_any')).rejects.toBeInstanceOf(ProviderUnavailable);
  });
}
