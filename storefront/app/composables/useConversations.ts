import type { Conversation } from '#shared/types/chat';

interface Conversations {
  items: Conversation[];
  nextCursor: string | null;
}
interface Seen {
  userId: string;
  online: boolean;
  lastSeenAt: string | null;
}

const AT_ONCE = 30;

/** Everybody the visitor writes with, the latest first, as it was when the page was asked for. */
export async function useConversations() {
  const flexbizz = useFlexBizz();
  const { data } = await useAnswer<Conversations>('conversations', () =>
    flexbizz.conversations.list({ query: { limit: AT_ONCE } }).page(),
  );
  return { data };
}

/** The same list, moving: what is new comes to the front, what is read stops being bold. */
export function useMovingConversations(data: Ref<Conversations>) {
  const flexbizz = useFlexBizz();
  const { account } = useVisitor();
  const { on, whenLive, send } = useLive();
  const loadingMore = ref(false);
  const conversations = computed(() => data.value.items);
  const hasMore = computed(() => data.value.nextCursor !== null);
  const show = (items: Conversation[]) => (data.value = { ...data.value, items });
  const me = account.value?.id;

  async function upFront(id: string, by: Partial<Conversation>) {
    const known =
      conversations.value.find((one) => one.id === id) ??
      (await flexbizz.safe.conversations.get({ path: { conversationId: id } })).data;
    if (known) show([{ ...known, ...by }, ...conversations.value.filter((one) => one.id !== id)]);
  }

  async function loadMore() {
    if (!data.value.nextCursor || loadingMore.value) return;
    loadingMore.value = true;
    try {
      const { items, nextCursor } = await flexbizz.conversations
        .list({ query: { limit: AT_ONCE } })
        .page(data.value.nextCursor);
      const known = new Set(conversations.value.map(({ id }) => id));
      data.value = {
        items: [...conversations.value, ...items.filter(({ id }) => !known.has(id))],
        nextCursor,
      };
    } finally {
      loadingMore.value = false;
    }
  }

  function seen(people: readonly Seen[]) {
    const now = new Map(people.map(({ userId, ...state }) => [userId, state]));
    show(conversations.value.map((one) => ({ ...one, with: { ...one.with, ...now.get(one.with.id) } })));
  }

  on('chat:message', ({ data: { message, unread } }) => {
    void upFront(message.conversationId, { lastMessage: message, unread });
  });
  on('chat:read', ({ data: { conversationId, userId, unread } }) => {
    if (userId !== me) return;
    show(conversations.value.map((one) => (one.id === conversationId ? { ...one, unread } : one)));
  });
  on('presence:online', ({ data: person }) => seen([person]));
  whenLive(async () => {
    const userIds = [...new Set(conversations.value.map((one) => one.with.id))].slice(0, AT_ONCE);
    if (userIds.length === 0) return;
    const answer = await send('presence:watch', { userIds }).catch(() => undefined);
    if (answer) seen(answer.people);
  });
  // What was written while nobody here was connected is on this device now.
  whenLive(() => {
    for (const { id, lastMessage, you } of conversations.value)
      if (lastMessage && lastMessage.senderId !== me && lastMessage.sequence > you.deliveredUpTo)
        void send('chat:delivered', { conversationId: id, upTo: lastMessage.sequence }).catch(
          () => undefined,
        );
  });

  return { conversations, hasMore, loadMore, loadingMore };
}
