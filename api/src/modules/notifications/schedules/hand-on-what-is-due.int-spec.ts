import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#shared/id.js';
import { like, runningInbox } from '../testing/running-inbox.js';

jest.setTimeout(60_000);

let running: Awaited<ReturnType<typeof runningInbox>>;

beforeAll(async () => {
  running = await runningInbox();
});
afterAll(() => running.stop());

describe('what is handed on when its time has come', () => {
  it('is one mail about a thing, however much happened to it, and none after it was mailed or read', async () => {
    const ada = newId();
    await running.wish(ada, { like: { email: true } });
    const twice = async (subject: string) => {
      await running.inbox.notice(newId(), [like(ada, { subject })]);
      await running.inbox.notice(newId(), [like(ada, { subject })]);
    };
    await twice('product:mailed');
    await running.passTime(ada);
    await twice('product:mailed');
    await twice('product:read');
    await running.db.run(
      `UPDATE notifications SET read_at = now() WHERE subject = 'product:read' AND recipient_id = $1::uuid`,
      ada,
    );
    await running.passTime(ada);
    expect(await running.handedOn(ada)).toHaveLength(1);
    expect((await running.channels(ada)).filter((one) => one.startsWith('email'))).toEqual([
      ...Array(4).fill('email dropped'),
      ...Array(2).fill('email handed-on'),
    ]);
  });

  it('is a mail and a push for every step of an order', async () => {
    const ada = newId();
    await running.subscribe(ada);
    const step = () => running.inbox.notice(newId(), [like(ada, { kind: 'order', subject: 'order:1' })]);
    await step();
    await running.passTime(ada);
    await step();
    await running.passTime(ada);
    const topics = (await running.handedOn(ada)).map(({ topic }) => topic);
    expect(topics).toEqual([
      ...Array(2).fill('notifications.mail-due.v1'),
      ...Array(2).fill('notifications.push-due.v1'),
    ]);
  });

  it('is nothing that another room writes', async () => {
    const ada = newId();
    await running.inbox.notice(newId(), [
      like(ada, { kind: 'order', subject: 'order:1', mailedElsewhere: true }),
    ]);
    expect(await running.channels(ada)).toEqual(['in-app done']);
  });

  it('is one daily mail, though it holds more than is looked at in one go', async () => {
    const ada = newId();
    await running.wish(ada, { like: { email: true } }, 'daily');
    await running.inbox.notice(newId(), [like(ada)]);
    await running.db.run(
      `WITH more AS (
         INSERT INTO notifications (id, recipient_id, kind, subject, in_app, event_count, content, at)
         SELECT gen_random_uuid(), recipient_id, kind, 'product:' || i, in_app, 1, content, at
         FROM notifications, generate_series(2, 700) AS i WHERE recipient_id = $1::uuid RETURNING id)
       INSERT INTO notification_deliveries (event_id, recipient_id, channel, notification_id, state, digest, due_at)
       SELECT gen_random_uuid(), $1::uuid, 'email', id, 'waiting', true, now() FROM more`,
      ada,
    );
    await running.passTime(ada);
    const mails = await running.handedOn(ada);
    expect(mails.map(({ data }) => [data.digest, data.notificationIds!.length])).toEqual([[true, 700]]);
  });
});
