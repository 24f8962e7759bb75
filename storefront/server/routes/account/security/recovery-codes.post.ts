export default defineFormAction('security', async ({ currentPassword = '' }, flexbizz, event) => {
  const { recoveryCodes } = await flexbizz.secondFactor.createRecoveryCodes({ body: { currentPassword } });
  return showRecoveryCodes(event, recoveryCodes, 'These are your new recovery codes.');
});
