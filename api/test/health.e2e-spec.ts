import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../src/payment-sandbox/testing.js';
import { Config } from '../src/platform/config/config.js';
import { InternalServer } from '../src/platform/telemetry/internal-server.js';
import { startMarket, type Market } from './support/market.js';

let market: Market;
afterEach(() => market.stop());

/** At the port for operators. Everybody else hears only whether the shop is open. */
async function readiness() {
  await market.app.get(InternalServer).start();
  const { INTERNAL_PORT } = market.app.get(Config).settings;
  const answer = await fetch(`http://127.0.0.1:${INTERNAL_PORT}/health/ready`);
  const forEverybody = await fetch(`${market.baseUrl}/health/ready`);
  expect(await forEverybody.json()).toEqual({ status: 'ready' });
  return { code: answer.status, ...((await answer.json()) as object) };
}

const internalPort = async () => String(await freePort(randomInt(20_000, 32_000)));

describe('readiness', () => {
  it('names what is not used; numbers are for operators too', async () => {
    const SECURITY_CONTACT = 'mailto:security@shop.example';
    market = await startMarket({ settings: { INTERNAL_PORT: await internalPort(), SECURITY_CONTACT } });
    const file = await fetch(`${market.baseUrl}/.well-known/security.txt`);
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await file.text()).toContain(`Contact: ${SECURITY_CONTACT}\n`);
    expect(await readiness()).toEqual({
      ...{ code: 200, status: 'ready', postgres: 'ok' },
      ...{ redis: 'not used', search: 'not used', mail: 'not used' },
    });
    expect((await fetch(`${market.baseUrl}/metrics`)).status).toBe(404);
    const { INTERNAL_PORT } = market.app.get(Config).settings;
    const metrics = await fetch(`http://127.0.0.1:${INTERNAL_PORT}/metrics`);
    expect(await metrics.text()).toContain('flexbizz_http_request_seconds');
  });

  it('goes on without search and mail, and says that they are missing', async () => {
    market = await startMarket({
      settings: {
        INTERNAL_PORT: await internalPort(),
        SMTP_URL: 'smtp://127.0.0.1:1',
        MEILI_URL: 'http://127.0.0.1:1',
      },
    });
    expect((await fetch(`${market.baseUrl}/.well-known/security.txt`)).status).toBe(404);
    expect(await readiness()).toMatchObject({
      code: 200,
      status: 'ready',
      search: 'degraded',
      mail: 'degraded',
    });
  });

  it('does not wait for a mail server that says nothing', async () => {
    const { server, port } = await listening(createServer());
    market = await startMarket({
      settings: { INTERNAL_PORT: await internalPort(), SMTP_URL: `smtp://127.0.0.1:${port}` },
    });
    expect(await readiness()).toMatchObject({ code: 200, mail: 'degraded' });
    server.close();
  });

  it('finds the mail server that answers', async () => {
    const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
    const { port } = await listening(smtp.server as Server);
    market = await startMarket({
      settings: { INTERNAL_PORT: await internalPort(), SMTP_URL: `smtp://127.0.0.1:${port}` },
    });
    expect(await readiness()).toMatchObject({ code: 200, mail: 'ok' });
    await new Promise<void>((closed) => smtp.close(closed));
  });
});

async function listening(server: Server): Promise<{ server: Server; port: number }> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, port: (server.address() as { port: number }).port };
}
