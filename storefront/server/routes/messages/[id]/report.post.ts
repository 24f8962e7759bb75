import type { ReportReason } from '#shared/types/chat';

export default defineFormAction('report', async ({ reason, note }, flexbizz, event) => {
  const conversationId = getRouterParam(event, 'id') ?? '';
  const body = { reason: reason as ReportReason, ...(note && { note }) };
  await flexbizz.conversations.report({ path: { conversationId }, body });
  setFlash(event, { kind: 'done', message: 'Thank you. Somebody of ours will look at it.' });
  return `/messages/${conversationId}`;
});
