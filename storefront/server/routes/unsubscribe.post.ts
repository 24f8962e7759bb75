export default defineFormAction('unsubscribe', async ({ token = '' }, flexbizz, event) => {
  const { message } = await flexbizz.mails.unsubscribe({ body: { token } });
  setFlash(event, { kind: 'done', message, form: 'unsubscribe' });
  return '/unsubscribe';
});
