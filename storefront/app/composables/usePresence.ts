import type { ChatPerson } from '#shared/types/chat';

/** Whether somebody is there. Nothing where they, or the visitor, do not show it. */
export function usePresence(person: ChatPerson) {
  const { on, whenLive, send } = useLive();
  const online = ref(person.online);
  const lastSeenAt = ref(person.lastSeenAt);

  const now = (seen: { userId: string; online: boolean; lastSeenAt: string | null }) => {
    if (seen.userId !== person.id) return;
    online.value = seen.online;
    lastSeenAt.value = seen.lastSeenAt;
  };
  on('presence:online', ({ data }) => now(data));
  const watch = async () => {
    const answer = await send('presence:watch', { userIds: [person.id] }).catch(() => undefined);
    answer?.people.forEach(now);
  };
  whenLive(watch);
  // Two see each other once one of them has written.
  on('chat:message', ({ data: { message } }) => {
    if (message.sequence === 1) watch().catch(() => undefined);
  });

  return { online, lastSeenAt };
}
