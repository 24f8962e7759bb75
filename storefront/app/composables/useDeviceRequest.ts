/** What is asking to sign in; nothing when the code is unknown or has run out. */
export async function useDeviceRequest(code: string) {
  const flexbizz = useFlexBizz();
  const { data: request } = await useAnswer(`device:${code}`, async () => {
    const { data, error } = await flexbizz.safe.deviceLogins.get({ path: { userCode: code } });
    if (error && !error.is('device-logins.not-found')) throw error;
    return data ?? null;
  });
  return { request };
}
