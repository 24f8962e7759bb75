/** With scripts, having it in front of oneself is enough. */
export default defineFormAction('message', async ({ upTo }, flexbizz, event) => {
  const conversationId = getRouterParam(event, 'id') ?? '';
  await flexbizz.conversations.markRead({ path: { conversationId }, body: { upTo: Number(upTo) } });
  return `/messages/${conversationId}`;
});
