import type { Letter, Outbox } from '~/utils/outbox';

/** What was written in a conversation and has not arrived yet. Without scripts there is no such thing. */
export function useOutbox(conversationId: string) {
  const outbox = useNuxtApp().$outbox as Outbox | undefined;
  const letters = computed<readonly Letter[]>(() =>
    (outbox?.letters.value ?? []).filter((letter) => letter.conversationId === conversationId),
  );

  const write = (text: string, mediaIds: string[]) =>
    outbox?.add({
      ...{ conversationId, text, mediaIds },
      clientMessageId: crypto.randomUUID(),
      sentAt: new Date().toISOString(),
    });

  return {
    letters,
    write,
    retry: (letter: Letter) => outbox?.retry(letter.clientMessageId),
    drop: (letter: Letter) => outbox?.drop(letter.clientMessageId),
  };
}
