import { KINDS, type Channels, type Kind } from './kinds.js';
import { next, quietUntil, type QuietHours } from './quiet-hours.js';

export interface Wishes {
  readonly kinds: Readonly<Record<Kind, Channels>>;
  readonly quietHours: QuietHours | null;
  readonly timeZone: string;
  readonly digest: 'off' | 'daily';
}

export interface DeliveryPlan {
  readonly inApp: boolean;
  /** When it may go out; null where it is not wanted. */
  readonly email: Date | null;
  readonly digest: boolean;
  readonly push: Date | null;
}

const MORNING = '08:00';

/** Where something of this kind goes for a person who wishes so, and how long it waits. */
export function planFor(kind: Kind, wishes: Wishes, now: Date): DeliveryPlan {
  const { inApp, email, push } = wishes.kinds[kind];
  const { mailAfter, pushAfter } = KINDS[kind];
  const digest = wishes.digest === 'daily';
  const afterQuiet = (at: Date) =>
    (wishes.quietHours && quietUntil(at, wishes.quietHours, wishes.timeZone)) ?? at;
  const later = (seconds: number) => afterQuiet(new Date(now.getTime() + seconds * 1000));
  const morning = () => afterQuiet(next(now, MORNING, wishes.timeZone));
  return {
    inApp,
    email: email ? (digest ? morning() : later(mailAfter)) : null,
    digest: email && digest,
    push: push ? later(pushAfter) : null,
  };
}
