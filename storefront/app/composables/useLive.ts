import type { EventName, EventOf } from '@flexbizz/sdk/realtime';
import type { LiveLink, LiveState } from '~/utils/live-link';

/**
 * What happens, as it happens. `on` hears an event for as long as its component lives. `whenLive` runs each time
 * a connection begins, which is where something is watched and read again, `whenBack` when one that was lost is here
 * again, which is where what was missed is read. `send` says something and waits for
 * the answer; it throws when there is no connection. On the server all of them do nothing.
 */
export function useLive() {
  const link = useNuxtApp().$live as LiveLink | undefined;
  const state = link ? readonly(link.state) : shallowRef<LiveState>('idle');

  function on<Name extends EventName>(name: Name, handler: (event: EventOf<Name>) => void): void {
    if (link) onScopeDispose(link.on(name, handler));
  }

  function whenLive(arrival: () => void): void {
    if (!link) return;
    let gone = false;
    let stop: (() => void) | undefined;
    // The page works first, then it is live.
    onNuxtReady(() => {
      if (!gone) stop = link.whenLive(arrival);
    });
    onScopeDispose(() => {
      gone = true;
      stop?.();
    });
  }

  /** Runs each time the connection comes back after it was lost; opens none. */
  function whenBack(arrival: () => void): void {
    if (!link) return;
    let lost = link.state.value === 'offline';
    watch(link.state, (now) => {
      if (now === 'offline') lost = true;
      else if (now === 'live' && lost) {
        lost = false;
        arrival();
      }
    });
  }

  const send: LiveLink['send'] = (name, body) => link!.send(name, body);

  return { state, on, whenLive, whenBack, send };
}
