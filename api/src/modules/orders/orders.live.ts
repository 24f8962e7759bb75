import { z } from 'zod';
import { Id } from '#platform/http/contract.js';
import { liveEvent } from '#platform/live/live-event.js';
import { OrderStatus } from './orders.contract.js';

export const OrderMoved = liveEvent({
  type: 'order:status',
  summary: 'An order you placed, or one placed with you, took a step.',
  is: 'kept',
  data: z
    .strictObject({
      orderId: Id,
      checkoutId: Id,
      number: z.string().describe('As people say it on the phone.'),
      status: OrderStatus.describe('The step it took.'),
      role: z.enum(['buyer', 'seller']).describe('Which side of it you are on.'),
    })
    .meta({ id: 'OrderMoved' }),
  example: {
    orderId: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f',
    checkoutId: '0199a7a2-6f00-7000-8000-0000000c4e01',
    number: 'FB-1042',
    status: 'shipped',
    role: 'buyer',
  },
});
