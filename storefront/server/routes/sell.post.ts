export default defineFormAction('sell', async (_fields, flexbizz, event) => {
  await flexbizz.account.becomeSeller();
  setFlash(event, { kind: 'done', message: 'Your shop is open. Now put something on the counter.' });
  return '/sell';
});
