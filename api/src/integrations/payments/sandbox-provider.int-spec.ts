import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, startTestSandbox, type TestSandbox } from '../../payment-sandbox/testing.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { ProviderUnavailable } from './payment-provider.js';
import { everyPaymentProvider, type ProviderOnTrial } from './payment-provider.suite.js';
import { SandboxProvider } from './sandbox-provider.js';

let database: TestDatabase;
let sandbox: TestSandbox;
let shop: Server;
let port: number;
const webhooks: { rawBody: Buffer; headers: Record<string, string> }[] = [];

beforeAll(async () => {
  database = await testDatabase();
  sandbox = await startTestSandbox(database.url, await freePort(4300));
  shop = createServer(async (request, response) => {
    webhooks.push({
      rawBody: Buffer.from(await text(request)),
      headers: request.headers as Record<string, string>,
    });
    response.end();
  });
  port = await freePort(4310);
  await new Promise<void>((resolve) => shop.listen(port, '127.0.0.1', resolve));
}, 30_000);

afterAll(async () => {
  await sandbox.close();
  await new Promise((resolve) => shop.close(resolve));
  await database.drop();
});

const onTrial = (): ProviderOnTrial => ({
  provider: new SandboxProvider(sandbox.url, sandbox.secret),
  unreachable: new SandboxProvider('http://127.0.0.1:9', sandbox.secret),
  buyer: {
    pays: async (url) => void (await sandbox.choose(url, 'pay')),
    isDeclined: async (url) => void (await sandbox.choose(url, 'decline')),
  },
  webhookUrl: `http://127.0.0.1:${port}/webhook`,
  async webhookAbout(reference) {
    for (;;) {
      const webhook = webhooks.findLast(({ rawBody }) => rawBody.includes(reference));
      if (webhook) return webhook;
      await sleep(20);
    }
  },
});

describe('the sandbox', () => {
  everyPaymentProvider(onTrial);

  it('is given up when it hangs', async () => {
    const impatient = new SandboxProvider(sandbox.url, sandbox.secret, 200);
    const reference = 'chk_hanging';
    const { webhookUrl } = onTrial();
    await impatient.open({
      ...{ reference, amount: { amount: 100, currency: 'USD' }, description: 'x', webhookUrl },
      ...{ returnUrl: webhookUrl, cancelUrl: webhookUrl, expiresAt: new Date(Date.now() + 60_000) },
    });
    await sandbox.misbehave(reference, { hangMs: 3_000 });
    const patient = new SandboxProvider(sandbox.url, sandbox.secret).read(reference).then(() => 'answered');
    const given = impatient.read(reference).catch((error: unknown) => error);
    expect(await Promise.race([patient, given])).toBeInstanceOf(ProviderUnavailable);
    expect(await patient).toBe('answered');
  });

  it('opens to its secret key only', async () => {
    const stranger = new SandboxProvider(sandbox.url, 'w'.repeat(32));
    await expect(stranger.read('chk_hanging')).rejects.toBeInstanceOf(ProviderUnavailable);
  });
});
