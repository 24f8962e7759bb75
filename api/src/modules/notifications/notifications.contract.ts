import { z } from 'zod';
import { PersonCard } from '#modules/identity/identity.contract.js';
import { Id, pageOf, PageQuery, Timestamp } from '#platform/http/contract.js';
import { kinds } from './domain/kinds.js';

export const NotificationKind = z.enum(kinds).meta({ id: 'NotificationKind' });

export const NotificationSubject = z
  .strictObject({
    type: z.enum(['product', 'order', 'person', 'conversation']),
    id: Id,
    title: z.string().describe('Of the product, number of the order, name of the person.'),
    imageUrl: z.string().nullable(),
  })
  .meta({ id: 'NotificationSubject', description: 'What it is about, as it was then.' });
export type NotificationSubject = z.infer<typeof NotificationSubject>;

export const Notification = z
  .strictObject({
    id: Id,
    kind: NotificationKind,
    text: z.string().describe('One sentence, to be shown as it stands.'),
    detail: z.string().nullable().describe('The beginning of what was written, the new price, the reason.'),
    actor: PersonCard.nullable().describe('Who did it, the latest of several.'),
    others: z.int().min(0).describe('How many other people did the same since you last looked.'),
    count: z.int().min(1).describe('How many things happened since you last looked.'),
    about: NotificationSubject,
    path: z.string().describe('Where it leads, on the storefront.'),
    at: Timestamp.describe('Of the latest thing that happened.'),
    readAt: Timestamp.nullable(),
  })
  .meta({
    id: 'Notification',
    description: 'Gathers what is alike while you have not read it: one for each kind and thing.',
  });
export type Notification = z.infer<typeof Notification>;
export const NotificationPage = pageOf('NotificationPage', Notification);

export const NotificationQuery = PageQuery.extend({
  unread: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Only those you have not read.'),
});
export type NotificationQuery = z.infer<typeof NotificationQuery>;

export const NotificationsUnread = z
  .strictObject({ count: z.int().min(0) })
  .meta({ id: 'NotificationsUnread', examples: [{ count: 3 }] });
export type NotificationsUnread = z.infer<typeof NotificationsUnread>;

export const MarkReadBody = z
  .strictObject({
    ids: z.array(Id).min(1).max(100).optional().describe('These.'),
    upTo: Timestamp.optional().describe('All up to this `at`: what came later stays unread.'),
  })
  .refine(({ ids, upTo }) => (ids === undefined) !== (upTo === undefined), {
    message: 'Name some by `ids`, or all up to one by `upTo`.',
  })
  .meta({ id: 'MarkNotificationsReadBody', examples: [{ upTo: '2026-05-01T09:30:00.000Z' }] });
export type MarkReadBody = z.infer<typeof MarkReadBody>;
