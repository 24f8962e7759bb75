export default defineFormAction('security', async ({ currentPassword = '' }, flexbizz, event) => {
  await flexbizz.secondFactor.removeAuthenticator({ body: { currentPassword } });
  setFlash(event, { kind: 'done', message: 'Your authenticator app is removed.', form: 'security' });
  return '/account/security';
});
