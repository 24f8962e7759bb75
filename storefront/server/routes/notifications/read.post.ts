export default defineFormAction('notifications', async ({ upTo = '' }, flexbizz) => {
  await flexbizz.notifications.markRead({ body: { upTo } });
  return '/notifications';
});
