import { z } from 'zod';
import { kinds } from './domain/kinds.js';

const Channels = z
  .strictObject({
    inApp: z.boolean().describe('In the list, and live on open pages.'),
    email: z.boolean(),
    push: z.boolean().describe('On the devices that have a push subscription.'),
  })
  .meta({ id: 'NotificationChannels' });

const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time of day, e.g. 22:30.')
  .meta({ id: 'TimeOfDay', examples: ['22:30'] });

const QuietHours = z
  .strictObject({ from: TimeOfDay, to: TimeOfDay })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    message: 'Let them end at another time than they begin.',
  })
  .meta({
    id: 'QuietHours',
    description: 'Mails and pushes wait until they are over. They may go across midnight.',
  });

const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'Give the name of a time zone, e.g. Europe/Lisbon.')
  .meta({ id: 'TimeZone', description: 'IANA name.', examples: ['Europe/Lisbon'] });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const Digest = z
  .enum(['off', 'daily'])
  .describe('`daily`: one mail in the morning with all of it, instead of one for each.');

export const NotificationPreferences = z
  .strictObject({
    kinds: z.strictObject(Object.fromEntries(kinds.map((kind) => [kind, Channels])) as ByKind),
    quietHours: QuietHours.nullable(),
    timeZone: TimeZone.describe('Of the quiet hours and of the morning.'),
    digest: Digest,
  })
  .meta({
    id: 'NotificationPreferences',
    description: 'Receipts, shipping mails and mails about the safety of your account always come.',
  });
export type NotificationPreferences = z.infer<typeof NotificationPreferences>;

type ByKind = Record<(typeof kinds)[number], typeof Channels>;
const SomeChannels = Channels.partial().meta({ id: 'NotificationChannelsPatch' });
const SomeKinds = z
  .strictObject(
    Object.fromEntries(kinds.map((kind) => [kind, SomeChannels])) as Record<
      keyof ByKind,
      typeof SomeChannels
    >,
  )
  .partial();

export const NotificationPreferencesPatch = z
  .strictObject({
    kinds: SomeKinds.optional(),
    quietHours: QuietHours.nullable().optional(),
    timeZone: TimeZone.optional(),
    digest: Digest.optional(),
  })
  .meta({
    id: 'NotificationPreferencesPatch',
    examples: [
      {
        kinds: { like: { push: true } },
        quietHours: { from: '22:00', to: '07:00' },
        timeZone: 'Europe/Lisbon',
      },
    ],
  });
export type NotificationPreferencesPatch = z.infer<typeof NotificationPreferencesPatch>;
