import { describe, expect, it } from '@jest/globals';
import { planFor, type Wishes } from './delivery-plan.js';
import { channelsOf } from './kinds.js';

const noon = new Date('2026-05-01T12:00:00Z');
const night = new Date('2026-05-01T23:00:00Z');
const wishes = (more: Partial<Wishes> = {}): Wishes => ({
  kinds: channelsOf({}),
  quietHours: null,
  timeZone: 'UTC',
  digest: 'off',
  ...more,
});
const quiet = { quietHours: { from: '22:00', to: '07:00' } };

describe('where news goes', () => {
  it('a like is seen in the list only, unless somebody wishes for more', () => {
    expect(planFor('like', wishes(), noon)).toEqual({ inApp: true, email: null, digest: false, push: null });
    const kinds = channelsOf({ like: { inApp: false, push: true } });
    expect(planFor('like', wishes({ kinds }), noon)).toMatchObject({ inApp: false, push: noon, email: null });
  });

  it('a mail about a message waits five minutes for its reader', () => {
    expect(planFor('message', wishes(), noon).email).toEqual(new Date('2026-05-01T12:05:00Z'));
  });

  it('at night mails and pushes wait for the morning, the list does not', () => {
    expect(planFor('order', wishes(quiet), night)).toEqual({
      ...{ inApp: true, digest: false },
      email: new Date('2026-05-02T07:00:00Z'),
      push: new Date('2026-05-02T07:00:00Z'),
    });
  });

  it('a mail that would go out just as the quiet begins waits as well', () => {
    const late = new Date('2026-05-01T21:57:00Z');
    expect(planFor('message', wishes(quiet), late).email).toEqual(new Date('2026-05-02T07:00:00Z'));
  });

  it('a daily mail comes at eight by the clock of the person, or when their quiet is over', () => {
    const daily = { digest: 'daily', timeZone: 'America/New_York' } as const;
    expect(planFor('message', wishes(daily), noon)).toMatchObject({
      digest: true,
      email: new Date('2026-05-02T12:00:00Z'),
      push: new Date('2026-05-01T12:00:05Z'),
    });
    const sleeper = wishes({ ...daily, quietHours: { from: '23:00', to: '10:15' } });
    expect(planFor('message', sleeper, noon).email).toEqual(new Date('2026-05-02T14:15:00Z'));
  });
});
