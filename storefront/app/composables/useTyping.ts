const SHOWN_MS = 5_000;
const SAID_EVERY_MS = 2_000;

/** Whether the other one is writing, and saying that we are. */
export function useTyping(conversationId: string, otherId: string) {
  const { on, send, state } = useLive();
  const typing = ref(false);
  const stop = () => (typing.value = false);
  const stopLater = afterwards(SHOWN_MS, stop);
  let saidAt = 0;

  on('chat:typing', ({ data }) => {
    if (data.conversationId !== conversationId || data.userId !== otherId) return;
    typing.value = true;
    stopLater();
  });
  on('chat:message', ({ data: { message } }) => {
    if (message.conversationId === conversationId && message.senderId === otherId) stop();
  });

  function sayTyping() {
    if (state.value !== 'live' || Date.now() - saidAt < SAID_EVERY_MS) return;
    saidAt = Date.now();
    void send('chat:typing', { conversationId }).catch(() => undefined);
  }

  return { typing, sayTyping };
}
