export default defineFormAction('security', async ({ currentPassword = '' }, flexbizz, event) => {
  const path = { passkeyId: getRouterParam(event, 'passkeyId') ?? '' };
  await flexbizz.passkeys.remove({ path, body: { currentPassword } });
  setFlash(event, { kind: 'done', message: 'The passkey is removed.', form: 'security' });
  return '/account/security';
});
