import { isFlexBizzError, Refusal } from '@flexbizz/sdk';
import { Outbox } from '~/utils/outbox';
import type { Message } from '#shared/types/chat';
import type { LiveLink } from '~/utils/live-link';
import { afterwards } from '~/utils/afterwards';

/** What runs on every page of somebody signed in: figures in the header, ticks of messages, unsent letters. */
export default defineNuxtPlugin({
  name: 'chat',
  dependsOn: ['flexbizz', 'live'],
  setup(nuxtApp) {
    const { account } = useVisitor();
    if (!account.value) return;
    const me = account.value.id;
    const flexbizz = useFlexBizz();
    const live = nuxtApp.$live as LiveLink;
    const { messages, notifications } = useUnread();

    // One more is shown at once; how many there really are is asked when the burst is over.
    const recount = afterwards(500, async () => {
      const { data } = await flexbizz.safe.conversations.unread();
      if (data) messages.value = data.count;
    });
    live.on('chat:message', ({ data: { message } }) => {
      if (message.senderId === me) return outbox.drop(message.clientMessageId);
      messages.value += 1;
      recount();
      const position = { conversationId: message.conversationId, upTo: message.sequence };
      void live.send('chat:delivered', position).catch(() => undefined);
    });
    live.on('chat:read', ({ data }) => {
      if (data.userId === me) recount();
    });
    live.on('notification:new', ({ data }) => (notifications.value = data.unread));
    live.on('notification:read', ({ data }) => (notifications.value = data.unread));
    nuxtApp.hook('live:resync', async () => {
      recount();
      const { data } = await flexbizz.safe.notifications.unread();
      if (data) notifications.value = data.count;
    });

    const outbox = new Outbox({
      owner: me,
      storage: localStorage,
      send: ({ conversationId, text, mediaIds, clientMessageId }) =>
        flexbizz.messages.send({ path: { conversationId }, body: { text, mediaIds, clientMessageId } }),
      refusalOf: (error) =>
        isFlexBizzError(error) && !error.retryable
          ? error instanceof Refusal
            ? refusalWords(error.problem)
            : error.message
          : undefined,
      onSent: (message) => void nuxtApp.callHook('chat:sent', message),
    });
    onNuxtReady(() => {
      if (outbox.letters.value.length > 0) void outbox.flush();
      live.whenLive(() => void outbox.flush());
    });
    return { provide: { outbox } };
  },
});

declare module '#app' {
  interface RuntimeNuxtHooks {
    /** A message of ours has been taken. */
    'chat:sent': (message: Message) => void;
  }
}
