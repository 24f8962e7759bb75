export default defineFormAction('verify', async (fields, flexbizz, event) => {
  await flexbizz.auth.verifyEmail({ body: { token: fields.token ?? '' } });
  setFlash(event, { kind: 'done', message: 'Your address is confirmed. Welcome in.' });
  await bringCartAlong(event, flexbizz);
  return '/account';
});
