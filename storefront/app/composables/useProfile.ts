/** Your account with the version it was read in, so that two open tabs do not overwrite each other. */
export async function useProfile() {
  const flexbizz = useFlexBizz();
  const { data: profile } = await useAnswer('profile', async () => {
    const { data, etag } = await flexbizz.account.get().withResponse();
    return { account: data, version: etag ?? '' };
  });
  return { profile };
}

export async function useSessions() {
  const flexbizz = useFlexBizz();
  const { data: sessions } = await useAnswer('sessions', () =>
    flexbizz.sessions.list({ query: { limit: 100 } }).page(),
  );
  return { sessions };
}
