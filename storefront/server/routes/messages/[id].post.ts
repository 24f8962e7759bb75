/** A message without scripts. Whoever answers has read what is there. */
export default defineFormAction('message', async (fields, flexbizz, event) => {
  const path = { conversationId: getRouterParam(event, 'id') ?? '' };
  const { text, clientMessageId = crypto.randomUUID() } = fields;
  const { sequence } = await flexbizz.messages.send({ path, body: { text, clientMessageId } });
  await flexbizz.safe.conversations.markRead({ path, body: { upTo: sequence } });
  return `/messages/${path.conversationId}`;
});
