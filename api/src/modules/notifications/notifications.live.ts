import { z } from 'zod';
import { Id, Timestamp } from '#platform/http/contract.js';
import { liveEvent } from '#platform/live/live-event.js';
import { Notification } from './notifications.contract.js';

const unread = z.int().min(0).describe('How many you have not read now.');

export const NotificationNew = liveEvent({
  type: 'notification:new',
  summary:
    'Something to notice. The same `id` again when more of the kind happens before you read it; a crowd at once is one event.',
  is: 'kept',
  data: z.strictObject({ notification: Notification, unread }).meta({ id: 'NotificationTold' }),
  example: {
    notification: {
      id: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e60',
      kind: 'like',
      text: 'Ada Moreno and 2 others like Night Kiln Mug.',
      detail: null,
      actor: {
        id: '0199a7a2-6f00-7000-8000-00000000ada1',
        handle: 'ada-moreno',
        displayName: 'Ada Moreno',
        avatarUrl: null,
        isSeller: false,
      },
      others: 2,
      count: 3,
      about: {
        type: 'product',
        id: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e61',
        title: 'Night Kiln Mug',
        imageUrl: null,
      },
      path: '/p/night-kiln-mug',
      at: '2026-05-01T09:30:00.000Z',
      readAt: null,
    },
    unread: 1,
  },
});

export const NotificationRead = liveEvent({
  type: 'notification:read',
  summary: 'You have read some, here or on another device.',
  is: 'kept',
  data: z
    .strictObject({
      ids: z.array(Id).nullable().describe('These, or …'),
      upTo: Timestamp.nullable().describe('… all up to this `at`.'),
      unread,
    })
    .meta({ id: 'NotificationsRead' }),
  example: { ids: null, upTo: '2026-05-01T09:30:00.000Z', unread: 0 },
});
