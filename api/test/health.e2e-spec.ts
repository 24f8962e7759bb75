import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { startMarket, type Market } from './support/market.js';

let market: Market;
afterEach(() => market.stop());

async function readiness() {
  const answer = await fetch(`${market.baseUrl}/health/ready`);
  return { code: answer.status, ...((await answer.json()) as object) };
}

describe('readiness', () => {
  it('names what is not used', async () => {
    market = await startMarket();
    expect(await readiness()).toEqual({
      ...{ code: 200, status: 'ready', postgres: 'ok' },
      ...{ redis: 'not used', search: 'not used', mail: 'not used' },
    });
  });

  it('goes on without search and mail, and says that they are missing', async () => {
    market = await startMarket({
      settings: { SMTP_URL: 'smtp://127.0.0.1:1', MEILI_URL: 'http://127.0.0.1:1' },
    });
    expect(await readiness()).toMatchObject({
      code: 200,
      status: 'ready',
      search: 'degraded',
      mail: 'degraded',
    });
  });

  it('does not wait for a mail server that says nothing', async () => {
    const { server, port } = await listening(createServer());
    market = await startMarket({ settings: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    expect(await readiness()).toMatchObject({ code: 200, mail: 'degraded' });
    server.close();
  });

  it('finds the mail server that answers', async () => {
    const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
    const { port } = await listening(smtp.server as Server);
    market = await startMarket({ settings: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    expect(await readiness()).toMatchObject({ code: 200, mail: 'ok' });
    await new Promise<void>((closed) => smtp.close(closed));
  });
});

async function listening(server: Server): Promise<{ server: Server; port: number }> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, port: (server.address() as { port: number }).port };
}
