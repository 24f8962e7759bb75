import { createFlexBizz, Refusal, type FlexBizz } from '@flexbizz/sdk';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { generate } from 'otplib';
import { join } from 'node:path';
import { runFlexbizz } from './testing/run-flexbizz.js';

const apiUrl = process.env.FLEXBIZZ_API_URL ?? '';
type Login = { role: string; email: string; password: string; authenticatorSecret?: string };
const logins = JSON.parse(process.env.DEMO_LOGINS ?? '[]') as Login[];

interface Person {
  handle: string;
  token: string;
  shop: FlexBizz;
}

let home: string;
beforeAll(async () => void (home = await mkdtemp(join(tmpdir(), 'flexbizz-reports-'))));
afterAll(() => rm(home, { recursive: true }));

async function demo(role: string): Promise<Person> {
  const { email, password, authenticatorSecret } = logins.find((login) => login.role === role)!;
  const guest = createFlexBizz({ baseUrl: apiUrl });
  const first = await guest.safe.auth.signIn({ body: { email, password } });
  const challenge = first.error instanceof Refusal && first.error.secondFactor?.challenge;
  const { accessToken, account } = challenge
    ? await guest.auth.completeSignIn({
        body: { challenge, code: await generate({ secret: authenticatorSecret! }) },
      })
    : first.data!;
  const shop = createFlexBizz({ baseUrl: apiUrl, auth: { kind: 'token', token: accessToken! } });
  return { handle: account.handle, token: accessToken!, shop };
}

const flexbizz = ({ handle, token }: Person, ...words: string[]) =>
  runFlexbizz(words, {
    env: { FLEXBIZZ_CONFIG_DIR: join(home, handle), FLEXBIZZ_API_URL: apiUrl, FLEXBIZZ_TOKEN: token },
  });

it('shows a moderator what was reported and takes their decision; nobody else sees it', async () => {
  const [buyer, seller, moderator] = [await demo('shopper'), await demo('seller'), await demo('moderator')];
  const { id: conversationId } = await buyer.shop.conversations.start({ body: { handle: seller.handle } });
  const path = { conversationId };
  const text = `Pay me by gift card (${process.pid})`;
  const { sequence } = await seller.shop.messages.send({
    path,
    body: { text, clientMessageId: crypto.randomUUID() },
  });
  await buyer.shop.conversations.report({ path, body: { reason: 'scam', sequence, note: 'A gift card!' } });

  expect((await flexbizz(buyer, 'reports', '--json')).exitCode).not.toBe(0);
  const listed = await flexbizz(moderator, 'reports', '--json', '--limit', '500');
  const { items } = JSON.parse(listed.stdout) as { items: { id: string; conversationId: string }[] };
  const report = items.find((one) => one.conversationId === conversationId)!;

  const shown = await flexbizz(moderator, 'reports', 'show', report.id);
  expect(shown.stdout).toContain(`scam · @${seller.handle}, reported by @${buyer.handle}`);
  expect(shown.stdout).toMatch(new RegExp(`→ @${seller.handle}.*\n +Pay me by gift card`));
  const dry = await flexbizz(moderator, 'reports', 'resolve', report.id, 'Warned.', '--dry-run');
  expect(dry.stdout).toContain('Nothing was changed.');
  expect((await flexbizz(moderator, 'reports', 'resolve', report.id, 'Warned.')).stdout).toContain(
    `Resolved: the report about @${seller.handle}.`,
  );
  expect((await flexbizz(moderator, 'reports', 'resolve', report.id, 'Again.')).exitCode).toBe(6);
  expect((await flexbizz(moderator, 'reports', 'show', report.id)).stdout).toContain(
    `Decided by @${moderator.handle}`,
  );
}, 120_000);
