export default defineFormAction('reset', async (fields, flexbizz, event) => {
  const { token = '', password = '' } = fields;
  await flexbizz.auth.resetPassword({ body: { token, password } });
  setFlash(event, { kind: 'done', message: 'Your new password is set, and you are signed in.' });
  await bringCartAlong(event, flexbizz);
  return '/account';
});
