export default defineFormAction('security', async ({ name = '' }, flexbizz, event) => {
  const path = { passkeyId: getRouterParam(event, 'passkeyId') ?? '' };
  await flexbizz.passkeys.rename({ path, body: { name } });
  setFlash(event, { kind: 'done', message: 'The passkey is renamed.', form: 'security' });
  return '/account/security';
});
