export default defineFormAction('forgot', async (fields, flexbizz, event) => {
  const sent = await flexbizz.auth.forgotPassword({ body: { email: fields.email ?? '' } });
  setFlash(event, { kind: 'done', message: sent.message, form: 'forgot' });
  return '/forgot?sent=yes';
});
