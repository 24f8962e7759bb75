import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { Database } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase } from '../../../test/support/database.js';
import { LocalOutbox } from './local-outbox.js';
import type { Mailer, OutgoingMail } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

jest.setTimeout(30_000);

interface Carrier {
  mailer: Mailer;
  /** What arrived, as one text for each mail. */
  arrived(to: string): Promise<string[]>;
  stop(): Promise<void>;
}

const mailTo = (to: string, more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: newId(),
  to,
  subject: 'Grüße aus dem Laden',
  html: '<p>Your link: <a href="https://shop.example/verify?token=abc">open</a></p>',
  text: 'Your link: https://shop.example/verify?token=abc',
  ...more,
});

async function localOutbox(): Promise<Carrier> {
  const database = await testDatabase();
  const db = new Database(testConfig(database.url));
  const text = `SELECT concat_ws(E'\\n', subject, text, html) AS mail FROM mails WHERE recipient = $1`;
  return {
    mailer: new LocalOutbox(db),
    arrived: async (to) => (await db.rows<{ mail: string }>(text, to)).map(({ mail }) => mail),
    stop: async () => {
      await db.onApplicationShutdown();
      await database.drop();
    },
  };
}

/** A real SMTP server on a free port; it refuses one recipient. */
async function smtp(): Promise<Carrier> {
  const mails: { to: string; source: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('full@') ? new Error('mailbox full') : undefined),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString();
        mails.push(...envelope.rcptTo.map(({ address }) => ({ to: address, source })));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  const mailer = new SmtpMailer(`smtp://127.0.0.1:${port}`, 'Flex Bizz <hello@flexbizz.example>');
  return {
    mailer,
    arrived: async (to) => mails.filter((mail) => mail.to === to).map(({ source }) => readable(source)),
    stop: async () => {
      mailer.onApplicationShutdown();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

/** Undoes what mail does to text: encoded words in headers, quoted-printable in bodies. */
function readable(source: string): string {
  return source
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) => word.replaceAll('_', ' '))
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
}

describe.each([
  ['the local outbox', localOutbox],
  ['SMTP', smtp],
])('a mailer: %s', (_, start) => {
  let carrier: Carrier;
  beforeAll(async () => {
    carrier = await start();
  });
  afterAll(() => carrier.stop());

  it('delivers subject, text and HTML to the recipient, and to nobody else', async () => {
    await carrier.mailer.send(mailTo('mara@example.com'));
    const [mail, ...others] = await carrier.arrived('mara@example.com');
    expect(others).toEqual([]);
    expect(mail).toContain('Grüße aus dem Laden');
    expect(mail).toContain('Your link: https://shop.example/verify?token=abc');
    expect(mail).toContain('<a href="https://shop.example/verify?token=abc">');
    expect(await carrier.arrived('anna@example.com')).toEqual([]);
  });

  it('cannot be led to further recipients or headers by what people type', async () => {
    const subject = 'Hello\r\nBcc: anna@example.com';
    await carrier.mailer.send(mailTo('ada@example.com', { subject }));
    expect(await carrier.arrived('ada@example.com')).toHaveLength(1);
    expect(await carrier.arrived('anna@example.com')).toEqual([]);
  });
});

describe('SMTP', () => {
  let carrier: Carrier;
  beforeAll(async () => {
    carrier = await smtp();
  });
  afterAll(() => carrier.stop());

  it('names the mail after the event, so that a second delivery is known as such', async () => {
    const mail = mailTo('mara@example.com');
    await carrier.mailer.send(mail);
    const [arrived] = await carrier.arrived('mara@example.com');
    expect(arrived).toContain(`Message-ID: <${mail.id}@flexbizz.example>`);
  });

  it('lets mail programs end mails with one click, where that is possible', async () => {
    const unsubscribeUrl = 'https://api.example/v1/mails/unsubscribe?token=abc';
    await carrier.mailer.send(mailTo('ends@example.com', { unsubscribeUrl }));
    await carrier.mailer.send(mailTo('stays@example.com'));
    const [ends] = await carrier.arrived('ends@example.com');
    expect(ends).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`);
    expect(ends).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect((await carrier.arrived('stays@example.com'))[0]).not.toContain('List-Unsubscribe');
  });

  it('throws when the server does not take the mail, so that it is tried again', async () => {
    await expect(carrier.mailer.send(mailTo('full@example.com'))).rejects.toThrow('mailbox full');
  });

  it('gives up on a server that does not answer', async () => {
    const nowhere = new SmtpMailer('smtp://127.0.0.1:9', 'Flex Bizz <hello@flexbizz.example>');
    await expect(nowhere.send(mailTo('mara@example.com'))).rejects.toThrow();
    nowhere.onApplicationShutdown();
  });
});
