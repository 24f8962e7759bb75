import { z } from 'zod';
import { Id, Timestamp } from '#platform/http/contract.js';

const base64url = (bytes: number) =>
  z
    .string()
    .max(200)
    .refine((text) => Buffer.from(text, 'base64url').length === bytes, `${bytes} bytes as base64url.`);

export const PushKey = z
  .strictObject({ publicKey: z.string().describe('For `applicationServerKey` of `PushManager.subscribe`.') })
  .meta({ id: 'PushKey' });

export const PushSubscriptionBody = z
  .strictObject({
    endpoint: z.url({ protocol: /^https?$/ }).max(1000),
    expirationTime: z.number().nullable().optional(),
    keys: z.strictObject({ p256dh: base64url(65), auth: base64url(16) }),
  })
  .meta({
    id: 'PushSubscriptionBody',
    description: 'What `PushSubscription.toJSON()` gives in the browser.',
    examples: [
      {
        endpoint: 'https://push.example/send/8Jx2',
        keys: {
          p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
          auth: 'tBHItJI5svbpez7KI4CCXg',
        },
      },
    ],
  });
export type PushSubscriptionBody = z.infer<typeof PushSubscriptionBody>;

export const PushSubscription = z
  .strictObject({ id: Id, createdAt: Timestamp })
  .meta({ id: 'PushSubscription', description: 'Ends with the session that made it.' });
export type PushSubscription = z.infer<typeof PushSubscription>;
