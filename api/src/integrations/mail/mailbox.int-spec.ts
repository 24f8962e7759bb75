import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { EventRelay } from '#platform/events/event-relay.js';
import { PlatformModule } from '#platform/platform.module.js';
import { newId } from '#shared/id.js';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { Mailbox, MailIntegration } from './index.js';
import { Mailer, type OutgoingMail } from './mailer.js';

jest.setTimeout(30_000);

/** Counts what it carries, and drops the first try of every mail on the way. */
class LossyMailer extends Mailer {
  readonly carried: OutgoingMail[] = [];
  private readonly tried = new Set<string>();

  override async send(mail: OutgoingMail): Promise<void> {
    if (!this.tried.has(mail.id)) {
      this.tried.add(mail.id);
      throw new Error('connection reset');
    }
    this.carried.push(mail);
  }
}

const letter = { name: 'Mara', url: 'https://shop.example/forgot' };

describe('the mailbox', () => {
  let database: TestDatabase;
  let room: TestingModule;
  let db: Database;
  const mailer = new LossyMailer();

  beforeAll(async () => {
    database = await testDatabase();
    room = await Test.createTestingModule({ imports: [PlatformModule, MailIntegration] })
      .overrideProvider(Config)
      .useValue(testConfig(database.url))
      .overrideProvider(Mailer)
      .useValue(mailer)
      .compile();
    await room.init();
    db = room.get(Database);
    await room.get(EventRelay).start();
  });
  afterAll(async () => {
    await room.close();
    await database.drop();
  });

  it('sends what was asked for in a transaction, again until it is carried, and then never more', async () => {
    await db.transaction(() => room.get(Mailbox).request('password-changed', 'mara@example.com', letter));
    while (mailer.carried.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    const [mail] = mailer.carried;
    expect(mail).toMatchObject({ to: 'mara@example.com', subject: 'Your password was changed' });
    await room.get(Mailbox).deliver(mail!.id, 'password-changed', 'mara@example.com', letter);
    expect(mailer.carried).toHaveLength(1);
  });

  it('sends nothing when the transaction is undone', async () => {
    const undone = db.transaction(async () => {
      await room.get(Mailbox).request('password-changed', 'undone@example.com', letter);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await db.rows(`SELECT 1 FROM events WHERE data->>'to' = 'undone@example.com'`)).toEqual([]);
  });

  it('keeps no copy of what a mail server carries: links in it are secrets', async () => {
    const id = newId();
    const delivering = () => room.get(Mailbox).deliver(id, 'reset', 'anna@example.com', letter);
    await expect(delivering()).rejects.toThrow('connection reset');
    await delivering();
    expect(await db.row(`SELECT html, text FROM mails WHERE id = $1`, id)).toEqual({ html: '', text: '' });
  });
});
