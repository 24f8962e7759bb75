/** How the visitor wants to be told of what. */
export async function useNoticePreferences() {
  const flexbizz = useFlexBizz();
  const { data: preferences } = await useAnswer('notice-preferences', () =>
    flexbizz.notificationPreferences.get(),
  );
  return { preferences };
}
