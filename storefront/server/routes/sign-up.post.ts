export default defineFormAction('sign-up', async (fields, flexbizz, event) => {
  const { email = '', displayName = '' } = fields;
  const sent = await flexbizz.auth.register({ body: { email, displayName } });
  setFlash(event, { kind: 'done', message: sent.message, form: 'sign-up', values: { email: sent.sentTo } });
  return '/sign-up?sent=yes';
});
