/** The next page shows the secret, once, as a QR code and as text. */
export default defineFormAction('security', async ({ currentPassword = '' }, flexbizz, event) => {
  const { secret, uri } = await flexbizz.secondFactor.startAuthenticator({ body: { currentPassword } });
  setFlash(event, { kind: 'done', message: '', form: 'authenticator', values: { secret, uri } });
  return '/account/security/authenticator';
});
