export default defineFormAction('resend', async (fields, flexbizz, event) => {
  const sent = await flexbizz.auth.resendVerification({ body: { email: fields.email ?? '' } });
  setFlash(event, { kind: 'done', message: sent.message });
  return cameFrom(event, fields);
});
