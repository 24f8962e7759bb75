export default defineFormAction('sessions', async (_fields, flexbizz, event) => {
  await flexbizz.sessions.revoke({ path: { sessionId: getRouterParam(event, 'sessionId') ?? '' } });
  setFlash(event, { kind: 'done', message: 'That device is signed out.' });
  return '/account/sessions';
});
