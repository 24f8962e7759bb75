import type { EventName, EventOf } from '@flexbizz/sdk/realtime';
import type { LiveLink, LiveState } from '~/utils/live-link';

/**
 * What happens, as it happens. `on` hears an event for as long as its component lives. `whenLive` runs each time
 * a connection begins, which is where something is watched and read again. `send` says something and waits for
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

  const send: LiveLink['send'] = (name, body) => link!.send(name, body);

  return { state, on, whenLive, send };
}
