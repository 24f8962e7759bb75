export default defineFormAction('authenticator', async ({ code = '' }, flexbizz, event) => {
  const { recoveryCodes } = await flexbizz.secondFactor.confirmAuthenticator({ body: { code } });
  return showRecoveryCodes(event, recoveryCodes, 'Your authenticator app is added.');
});
