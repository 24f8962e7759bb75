import { expect, it } from '@jest/globals';
import { chattingSuite, write } from './support/chatting.js';
import { generate } from 'otplib';
import { PASSWORD } from './support/people.js';
import { until } from './support/until.js';

const suite = chattingSuite();
const { twoPeople } = suite;

it('a report is kept once for moderators', async () => {
  const { buyer, seller, id, path } = await twoPeople();
  await write(seller.shop, id, 'pay me by gift card');
  await buyer.shop.conversations.report({ path, body: { reason: 'scam', sequence: 1 } });
  await buyer.shop.conversations.report({
    path,
    body: { reason: 'scam', sequence: 1, note: 'A gift card!' },
  });
  const reports = await suite.market.db.rows(
    'SELECT reporter_id, reason, note, sequence, status FROM conversation_reports WHERE conversation_id = $1::uuid',
    id,
  );
  expect(reports).toEqual([
    { reporter_id: buyer.id, reason: 'scam', note: 'A gift card!', sequence: 1, status: 'open' },
  ]);
});

it('a report is read with its messages and resolved once, by moderators and by nobody else', async () => {
  const moderator = await suite.market.people.openModerator();
  const { buyer, seller, id, path } = await twoPeople();
  await write(seller.shop, id, 'pay me by gift card');
  await buyer.shop.conversations.report({ path, body: { reason: 'scam', sequence: 1 } });
  const open = await moderator.shop.reports.list().toArray({ limit: 100 });
  const report = open.find(({ conversationId }) => conversationId === id)!;
  expect(report).toMatchObject({
    ...{ reason: 'scam', sequence: 1, status: 'open', resolution: null },
    ...{ reporter: { handle: buyer.handle }, about: { handle: seller.handle } },
  });
  const one = { path: { reportId: report.id } };
  const body = { note: 'Warned.' };
  for (const { shop } of [buyer, seller])
    for (const refused of [
      shop.safe.reports.list(),
      shop.safe.reports.get(one),
      shop.safe.reports.resolve({ ...one, body }),
    ])
      expect((await refused).error).toMatchObject({ status: 403 });
  expect((await moderator.shop.reports.get(one)).messages).toMatchObject([{ text: 'pay me by gift card' }]);
  const resolution = { note: 'Warned.', by: { handle: moderator.handle } };
  expect(await moderator.shop.reports.resolve({ ...one, body })).toMatchObject({ resolution });
  const again = await moderator.shop.safe.reports.resolve({ ...one, body: { note: 'Or not.' } });
  expect(again.error).toMatchObject({ code: 'chat.report-resolved' });
  const listed = await moderator.shop.reports.list({ query: { status: 'resolved' } }).toArray({ limit: 100 });
  expect(listed).toMatchObject([{ id: report.id, status: 'resolved', resolution }]);

  await buyer.shop.conversations.report({ path, body: { reason: 'harassment', sequence: 1 } });
  const decided = await moderator.shop.reports.get(one);
  expect(decided).toMatchObject({ status: 'resolved', reason: 'scam', resolution });
  const nowhere = await moderator.shop.safe.reports.get({ path: { reportId: id } });
  expect(nowhere.error).toMatchObject({ code: 'chat.report-not-found' });
});

it('a moderator without a second factor is told to add one, and decides in the same session once it is there', async () => {
  const { id, shop } = await suite.market.people.openBuyer();
  await suite.market.db.run(`UPDATE users SET roles = '{moderator}' WHERE id = $1::uuid`, id);
  const refused = await until(async () => {
    const { error } = await shop.safe.reports.list();
    return error?.code === 'auth.role-required' ? undefined : error;
  });
  expect(refused?.code).toBe('auth.second-factor-missing');
  expect(await shop.secondFactor.get()).toMatchObject({ required: true, shown: false, authenticator: null });

  const { secret } = await shop.secondFactor.startAuthenticator({ body: { currentPassword: PASSWORD } });
  const { recoveryCodes } = await shop.secondFactor.confirmAuthenticator({
    body: { code: await generate({ secret }) },
  });
  expect(recoveryCodes).toHaveLength(10);
  expect(await shop.reports.list()).toMatchObject({ items: expect.any(Array) });
});
