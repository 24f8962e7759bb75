import type { Conversation, Message } from '#shared/types/chat';
import { further, withMessages } from '~/utils/thread';

interface Thread {
  conversation: Conversation;
  messages: Message[];
  hasEarlier: boolean;
}

const AT_ONCE = 50;
const GLANCE_MS = 300;

/** One conversation as it was when the page was asked for: the newest messages, or those before one. */
export async function useThread(conversationId: string, before?: number) {
  const flexbizz = useFlexBizz();
  const path = { conversationId };
  const { data: thread } = await useAnswer<Thread>(`thread:${conversationId}:${before ?? ''}`, async () => {
    const [conversation, { items, hasMore }] = await Promise.all([
      flexbizz.conversations.get({ path }),
      flexbizz.messages.list({ path, query: { before, limit: AT_ONCE } }),
    ]);
    return { conversation, messages: items, hasEarlier: hasMore };
  });
  return { thread };
}

/** The same conversation, moving: what is said, how far the other one has come, and what is read here. */
export function useMovingThread(thread: Ref<Thread>) {
  const flexbizz = useFlexBizz();
  const nuxtApp = useNuxtApp();
  const { account } = useVisitor();
  const { on, whenLive } = useLive();
  const me = account.value?.id;
  const conversation = computed(() => thread.value.conversation);
  const messages = computed(() => thread.value.messages);
  const loadingEarlier = ref(false);
  const id = conversation.value.id;
  const path = { conversationId: id };
  const newest = () => messages.value.at(-1)?.sequence ?? 0;

  const add = (came: readonly Message[]) =>
    (thread.value = { ...thread.value, messages: withMessages(messages.value, came) });
  const change = (by: Partial<Conversation>) =>
    (thread.value = { ...thread.value, conversation: { ...conversation.value, ...by } });

  async function loadEarlier() {
    const [first] = messages.value;
    if (!first || loadingEarlier.value) return;
    loadingEarlier.value = true;
    try {
      const query = { before: first.sequence, limit: AT_ONCE };
      const { items, hasMore } = await flexbizz.messages.list({ path, query });
      add(items);
      thread.value = { ...thread.value, hasEarlier: hasMore };
    } finally {
      loadingEarlier.value = false;
    }
  }

  // Read is what somebody had in front of them: a page in the background reads nothing.
  const markRead = afterwards(GLANCE_MS, async () => {
    if (document.visibilityState !== 'visible' || newest() <= conversation.value.you.readUpTo) return;
    const { data: now } = await flexbizz.safe.conversations.markRead({ path, body: { upTo: newest() } });
    if (now) change({ you: further(conversation.value.you, now), unread: now.unread });
  });

  on('chat:message', ({ data: { message, unread } }) => {
    if (message.conversationId !== id) return;
    add([message]);
    change({ unread });
    if (message.senderId !== me) markRead();
  });
  on('chat:read', ({ data: position }) => {
    if (position.conversationId !== id) return;
    const { you, they } = conversation.value;
    if (position.userId === me) change({ you: further(you, position) });
    else change({ they: further(they, position) });
  });
  // Also where it begins, and where marking failed for want of a network.
  whenLive(markRead);
  if (import.meta.client) {
    const unhook = nuxtApp.hook('chat:sent', (message) => {
      if (message.conversationId === id) add([message]);
    });
    document.addEventListener('visibilitychange', markRead);
    onMounted(markRead);
    onScopeDispose(() => {
      unhook();
      document.removeEventListener('visibilitychange', markRead);
    });
  }

  return { conversation, messages, loadEarlier, loadingEarlier };
}
