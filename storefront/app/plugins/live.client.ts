import { LiveLink } from '~/utils/live-link';

/** One connection for each tab. Who is signed in is connected once the page works; visitors when they watch. */
export default defineNuxtPlugin({
  name: 'live',
  dependsOn: ['flexbizz'],
  setup(nuxtApp) {
    const { account } = useVisitor();
    const after = useState<number | null>('live-after', () => null);
    const { liveUrl } = useRuntimeConfig().public;
    const signedIn = account.value !== null;
    const link = new LiveLink({
      always: signedIn,
      connect: async (link) => {
        const { connectLive } = await import('~/utils/connect-live');
        return connectLive(link, {
          ...{ url: liveUrl, after: after.value ?? undefined, signedIn },
          onResync: async () => {
            await nuxtApp.callHook('live:resync');
            await refreshNuxtData();
          },
        });
      },
    });
    window.addEventListener('online', () => void link.networkChanged(true));
    window.addEventListener('offline', () => void link.networkChanged(false));
    // A phone that was in a pocket: do not wait for the next try.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && link.state.value === 'offline')
        void link.networkChanged(navigator.onLine);
    });
    if (signedIn) onNuxtReady(() => void link.open().catch(() => undefined));
    return { provide: { live: link } };
  },
});

declare module '#app' {
  interface RuntimeNuxtHooks {
    /** Events were missed for good: what is shown must be read again. Page data is, by itself, right after. */
    'live:resync': () => void | Promise<void>;
  }
}
