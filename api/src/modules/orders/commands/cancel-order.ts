import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Inventory } from '#modules/inventory/index.js';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { OrderReader } from '../order-reader.js';
import type { Order } from '../orders.contract.js';
import { OrderNotFound, TransitionImpossible } from '../orders.errors.js';
import { OrderRepository } from '../persistence/order.repository.js';
import type { Role } from '../queries/get-order.js';

export class CancelOrder extends Command<Order> {
  constructor(
    readonly role: Role,
    readonly actor: Actor,
    readonly orderId: string,
    readonly reason: string | null,
  ) {
    super();
  }
}

@CommandHandler(CancelOrder)
export class CancelOrderHandler implements ICommandHandler<CancelOrder> {
  constructor(
    private readonly db: Database,
    private readonly orders: OrderRepository,
    private readonly inventory: Inventory,
    private readonly completion: CheckoutCompletion,
    private readonly reader: OrderReader,
  ) {}

  /** Before shipping: the goods go back on sale and the money goes back to the buyer, in one transaction. */
  async execute({ role, actor, orderId, reason }: CancelOrder): Promise<Order> {
    await this.db.transaction(async () => {
      const status = await this.orders.statusFor(role, actor.userId, orderId);
      if (!status || (role === 'seller' && status === 'awaiting-payment')) {
        throw new OrderNotFound(`You have no order ${orderId}.`);
      }
      if (status !== 'paid') throw new TransitionImpossible(whyNot(status));
      const moved = await this.orders.moveOrder(orderId, {
        to: 'cancelled',
        ...(reason !== null && { note: reason }),
        actorId: actor.userId,
      });
      if (!moved) throw new TransitionImpossible('Somebody changed it a moment ago. Look at it again.');
      await this.completion.giveBack(moved, reason);
      await this.inventory.restock(moved.lines, `order cancelled by the ${role}`);
    });
    return (await this.reader.one(orderId))!;
  }
}

function whyNot(status: string): string {
  if (status === 'awaiting-payment') return 'It is not paid yet: cancel the checkout instead.';
  if (status === 'shipped' || status === 'delivered')
    return 'It has shipped already. Ask the seller about a return.';
  return `It is ${status} already.`;
}
