export default defineFormAction('sessions', async (_fields, flexbizz, event) => {
  await flexbizz.sessions.revokeOthers();
  setFlash(event, { kind: 'done', message: 'You are signed out everywhere else.' });
  return '/account/sessions';
});
