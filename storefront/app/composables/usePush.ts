type PushState = 'unknown' | 'impossible' | 'refused' | 'off' | 'on';

const WORKER = '/push-worker.js';
/** Which subscription of the API this browser is. */
const KEPT = 'push-subscription';

/** Pushes to this browser, turned on and off by whoever sits before it and by nobody else. */
export function usePush() {
  const flexbizz = useFlexBizz();
  const state = ref<PushState>('unknown');
  const problem = ref<string>();

  async function look() {
    if (!('serviceWorker' in navigator) || !('PushManager' in window)) return (state.value = 'impossible');
    if (Notification.permission === 'denied') return (state.value = 'refused');
    const worker = await navigator.serviceWorker.getRegistration(WORKER);
    const subscription = await worker?.pushManager.getSubscription();
    return (state.value = subscription && localStorage.getItem(KEPT) ? 'on' : 'off');
  }
  onMounted(look);

  async function attempt(change: () => Promise<void>) {
    problem.value = undefined;
    try {
      await change();
    } catch {
      problem.value = 'That did not work. Please try again in a moment.';
    }
    await look();
  }

  const turnOn = () =>
    attempt(async () => {
      if ((await Notification.requestPermission()) !== 'granted') return;
      const { publicKey } = await flexbizz.pushSubscriptions.key();
      await navigator.serviceWorker.register(WORKER);
      const worker = await navigator.serviceWorker.ready;
      const subscription = await worker.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: publicKey,
      });
      const { endpoint, expirationTime, keys } = subscription.toJSON();
      const { id } = await flexbizz.pushSubscriptions.create({
        body: {
          ...{ endpoint: endpoint ?? '', expirationTime },
          keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' },
        },
      });
      localStorage.setItem(KEPT, id);
    });

  const turnOff = () =>
    attempt(async () => {
      const worker = await navigator.serviceWorker.getRegistration(WORKER);
      const subscription = await worker?.pushManager.getSubscription();
      await subscription?.unsubscribe();
      const subscriptionId = localStorage.getItem(KEPT);
      localStorage.removeItem(KEPT);
      if (subscriptionId) await flexbizz.safe.pushSubscriptions.remove({ path: { subscriptionId } });
    });

  return { state, problem, turnOn, turnOff };
}
