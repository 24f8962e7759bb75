export default defineFormAction('reset', async (fields, flexbizz, event) => {
  await flexbizz.auth.resetPassword({ body: { token: fields.token ?? '', password: fields.password ?? '' } });
  setFlash(event, { kind: 'done', message: 'Your new password is set. Sign in with it.' });
  return '/sign-in';
});
