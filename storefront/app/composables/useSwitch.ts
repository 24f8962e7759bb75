import { isFlexBizzError, Refusal } from '@flexbizz/sdk';

const NOT_ARRIVED = 'That did not reach the market, so it is as it was before. Try again in a moment.';

const OFFLINE = 'You are offline. This is saved as soon as the connection is back.';

/** What has been switched on the screen and is not yet so at the API. */
export const useSwitches = () => useState<Record<string, boolean>>('switches', () => ({}));

/**
 * Something that is on or off: turns at once on the screen, brings the API along one step at a time, and turns
 * back when the API says no. `set` asks the API and keeps what it answers, so that `now` tells it.
 */
export function useSwitch(key: string, now: () => boolean, set: (on: boolean) => Promise<void>) {
  const wanted = useSwitches();
  const { flash } = useFlash();
  const on = computed(() => wanted.value[key] ?? now());
  const busy = computed(() => key in wanted.value);

  async function untilOnline(): Promise<void> {
    flash.value = { kind: 'problem', message: OFFLINE };
    await backOnline();
    flash.value = null;
  }

  async function toggle(): Promise<void> {
    const underWay = busy.value;
    wanted.value[key] = !on.value;
    if (underWay) return; // whoever is under way goes on to this
    try {
      while (wanted.value[key] !== now()) {
        if (!navigator.onLine) await untilOnline();
        await set(wanted.value[key] ?? false);
      }
    } catch (error) {
      if (!isFlexBizzError(error)) throw error;
      const message = error instanceof Refusal ? refusalWords(error.problem) : NOT_ARRIVED;
      flash.value = { kind: 'problem', message };
    } finally {
      delete wanted.value[key];
    }
  }

  return { on, busy, toggle };
}
