import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFlexBizz, type FlexBizz } from '@flexbizz/sdk';
import { onPaymentPage, startCheckout, type Checkout } from '../../support/shopping.js';

/** One who does what a client must and no more: what had no answer, or 503, is asked again under the same key. */
export class Shopper {
  readonly bought: Checkout[] = [];
  /** How often they were told to come back later. */
  refusals = 0;
  /** Answers that a client could not make anything of. */
  readonly wrong: string[] = [];
  private readonly shop: FlexBizz;

  constructor(baseUrl: string, accessToken: string) {
    this.shop = createFlexBizz({ baseUrl, retries: 0, auth: { kind: 'token', token: accessToken } });
  }

  async buy(variantId: string): Promise<void> {
    const [adding, starting] = [randomUUID(), randomUUID()];
    await this.insist(() => this.shop.cart.addItem({ body: { variantId }, idempotencyKey: adding }));
    const checkout = await this.insist(() => startCheckout(this.shop, starting));
    await this.insist(() => onPaymentPage(checkout, 'pay'));
    await this.insist(() => this.shop.checkouts.confirm({ path: { checkoutId: checkout.id } }));
    this.bought.push(checkout);
  }

  private async insist<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        this.note(error as { status?: number; code?: string; response?: Response });
        await sleep(50);
      }
    }
  }

  private note({ status, code, response }: { status?: number; code?: string; response?: Response }): void {
    if (status === undefined || code === 'idempotency.in-flight') return;
    if (status === 503) this.refusals++;
    if (status !== 503 || !response?.headers.has('retry-after')) this.wrong.push(`${status} ${code}`);
  }
}
