import { Injectable } from '@nestjs/common';
import { ProductPageChanged } from '#modules/catalog/catalog.events.js';
import { Subscribes, type Delivered } from '#platform/events/subscriber.js';
import { Mirror } from './mirror.js';

/** Calls the outside world, so it runs outside the transaction and has its own deliveries. */
@Subscribes({
  name: 'search.keep-mirror-in-step',
  to: [ProductPageChanged],
  batch: 200,
  outsideTransaction: true,
})
@Injectable()
export class KeepMirrorInStep {
  constructor(private readonly mirror: Mirror) {}

  async handle(events: Delivered<typeof ProductPageChanged>[]): Promise<void> {
    await this.mirror.refresh(events.map(({ data }) => data.productId));
  }
}
