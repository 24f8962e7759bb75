import { z } from 'zod';

export const WebhookReceipt = z
  .strictObject({ received: z.literal(true) })
  .meta({ id: 'WebhookReceipt', description: 'Stored; what it means is worked out afterwards.' });
