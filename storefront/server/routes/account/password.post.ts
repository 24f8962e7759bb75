export default defineFormAction('password', async (fields, flexbizz, event) => {
  const { currentPassword = '', newPassword = '' } = fields;
  await flexbizz.auth.changePassword({ body: { currentPassword, newPassword } });
  setFlash(event, {
    kind: 'done',
    message: 'Your password is changed; other devices are signed out.',
    form: 'password',
  });
  return '/account/profile';
});
