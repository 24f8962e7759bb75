import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#shared/id.js';
import { ForgetOldNotifications } from './schedules/forget-old-notifications.js';
import { like, runningInbox } from './testing/running-inbox.js';

jest.setTimeout(60_000);

let running: Awaited<ReturnType<typeof runningInbox>>;

beforeAll(async () => {
  running = await runningInbox();
});
afterAll(() => running.stop());

describe('the inbox', () => {
  it('hears of an event once on every channel, however often and however many at once deliver it', async () => {
    const ada = newId();
    await running.wish(ada, { like: { email: true, push: true } });
    await running.subscribe(ada);
    const event = newId();
    const notice = like(ada);
    await Promise.all(Array.from({ length: 8 }, () => running.inbox.notice(event, [notice])));
    await running.inbox.notice(event, [notice]);
    expect(await running.channels(ada)).toEqual(['email waiting', 'in-app done', 'push waiting']);
    expect(await running.counts(ada)).toMatchObject({ unread: 1, events: 1, actors: 1, told: 1 });
  });

  it('tells of a crowd that comes together once, with all of them counted', async () => {
    const [ada, grace] = [newId(), newId()];
    const crowd = Array.from({ length: 1_000 }, () => ({ eventId: newId(), ...like(ada) }));
    const again = { ...crowd[3]!, eventId: crowd[7]!.eventId };
    const other = { eventId: newId(), ...like(grace) };
    await running.inbox.noticeAll([...crowd, again, other]);
    await running.inbox.noticeAll(crowd.slice(0, 10));
    expect(await running.counts(ada)).toMatchObject({ unread: 1, events: 1_000, actors: 1_000, told: 1 });
    expect(await running.counts(grace)).toMatchObject({ unread: 1, events: 1, told: 1 });
    const [news] = await running.db.rows<{ by: string }>(
      `SELECT actor->>'id' AS by FROM notifications WHERE recipient_id = $1::uuid`,
      ada,
    );
    expect(news!.by).toBe(crowd.at(-1)!.actor!.id);
  });

  it('counts right while many write and somebody reads', async () => {
    const ada = newId();
    const writing = Array.from({ length: 60 }, (_, i) =>
      running.inbox.notice(newId(), [like(ada, { subject: `product:${i % 7}` })]),
    );
    const reading = Array.from({ length: 12 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 8));
      await running.marks.set(ada, { upTo: new Date().toISOString() });
    });
    await Promise.all([...writing, ...reading]);
    const after = (await running.counts(ada))!;
    expect([after.recount, after.last, after.people]).toEqual([after.unread, after.unread, after.actors]);
    expect([after.events, after.actors]).toEqual([60, 60]);
    await running.marks.set(ada, { upTo: new Date().toISOString() });
    expect(await running.counts(ada)).toMatchObject({ unread: 0, recount: 0, last: 0 });
  });

  it('keeps out of the list what somebody does not want there, and mails it all the same', async () => {
    const ada = newId();
    await running.wish(ada, { like: { inApp: false, email: true } });
    await running.inbox.notice(newId(), [like(ada)]);
    expect(await running.counts(ada)).toMatchObject({ unread: 0, recount: 0, told: 0, events: 1 });
    expect(await running.channels(ada)).toEqual(['email waiting', 'in-app done']);
  });

  it('forgets what is old, and counts without it', async () => {
    const ada = newId();
    await running.inbox.notice(newId(), [like(ada, { subject: 'product:old' })]);
    await running.db.run(
      `UPDATE notifications SET at = now() - interval '91 days' WHERE recipient_id = $1::uuid`,
      ada,
    );
    await running.inbox.notice(newId(), [like(ada, { subject: 'product:new' })]);
    await running.room.get(ForgetOldNotifications).run();
    expect(await running.counts(ada)).toMatchObject({ unread: 1, recount: 1, events: 1 });
  });
});
