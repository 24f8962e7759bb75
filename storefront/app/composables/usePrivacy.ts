/** Whom the visitor has blocked. */
export async function useBlocked() {
  const flexbizz = useFlexBizz();
  const { data: blocked } = await useAnswer('blocked', () =>
    flexbizz.blocks.list({ query: { limit: 100 } }).page(),
  );
  return { blocked };
}

/** What others see of the visitor while they are here. */
export async function useChatSettings() {
  const flexbizz = useFlexBizz();
  const { data: settings } = await useAnswer('chat-settings', () => flexbizz.chatSettings.get());
  return { settings };
}
