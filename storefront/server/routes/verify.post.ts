export default defineFormAction('verify', async (fields, flexbizz, event) => {
  const { token = '', password = '' } = fields;
  await flexbizz.auth.verifyEmail({ body: { token, password } });
  setFlash(event, { kind: 'done', message: 'Your address is confirmed. Welcome in.' });
  await bringCartAlong(event, flexbizz);
  return '/account';
});
