import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { OrderDelivery } from '../order-delivery.js';
import { OrderRepository } from '../persistence/order.repository.js';

const AT_ONCE = 500;

/** Most buyers never say that a parcel came. What shipped long ago has arrived. */
@Every(600, 'orders.confirm-deliveries-nobody-disputed')
@Injectable()
export class ConfirmDeliveriesNobodyDisputed implements Scheduled {
  constructor(
    private readonly config: Config,
    private readonly orders: OrderRepository,
    private readonly delivery: OrderDelivery,
  ) {}

  async run(): Promise<void> {
    const days = this.config.settings.ORDERS_DELIVERED_AFTER_DAYS;
    const note = `nobody said otherwise in ${days} days`;
    for (const id of await this.orders.shippedBefore(days, AT_ONCE))
      await this.delivery.confirm(id, { note });
  }
}
