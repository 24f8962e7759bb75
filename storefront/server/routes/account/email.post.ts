export default defineFormAction('email', async (fields, flexbizz, event) => {
  const { newEmail = '', currentPassword = '' } = fields;
  const sent = await flexbizz.auth.changeEmail({ body: { newEmail, currentPassword } });
  setFlash(event, { kind: 'done', message: sent.message, form: 'email' });
  return '/account/profile#email-title';
});
