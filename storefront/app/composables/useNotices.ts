import type { Notice } from '#shared/types/notifications';

interface Notices {
  items: Notice[];
  nextCursor: string | null;
}

const AT_ONCE = 30;

/** What there is to notice, the latest first, as it was when the page was asked for. */
export async function useNotices() {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const cursor = typeof route.query.cursor === 'string' ? route.query.cursor : undefined;
  const { data: notices } = await useAnswer<Notices>(`notices:${cursor ?? ''}`, () =>
    flexbizz.notifications.list({ query: { limit: AT_ONCE } }).page(cursor),
  );
  return { notices };
}

/** The same list, moving: what happens comes to the front, what is read elsewhere is read here. */
export function useMovingNotices(notices: Ref<Notices>) {
  const flexbizz = useFlexBizz();
  const { on } = useLive();
  const { notifications: unread } = useUnread();
  const items = computed(() => notices.value.items);
  const show = (changed: Notice[]) => (notices.value = { ...notices.value, items: changed });

  function read(isRead: (notice: Notice) => boolean) {
    const readAt = new Date().toISOString();
    show(items.value.map((one) => (one.readAt === null && isRead(one) ? { ...one, readAt } : one)));
  }

  on('notification:new', ({ data: { notification } }) =>
    show([notification, ...items.value.filter(({ id }) => id !== notification.id)]),
  );
  on('notification:read', ({ data: { ids, upTo } }) =>
    read(({ id, at }) => ids?.includes(id) ?? (upTo !== null && at <= upTo)),
  );

  /** Whoever follows one has noticed it. The page it leads to does not wait for that. */
  function open(notice: Notice) {
    if (notice.readAt) return;
    read(({ id }) => id === notice.id);
    unread.value = Math.max(0, unread.value - 1);
    void flexbizz.safe.notifications.markRead({ body: { ids: [notice.id] } });
  }

  async function markAllRead() {
    const [newest] = items.value;
    if (!newest) return;
    const before = { notices: notices.value, unread: unread.value };
    read(() => true);
    unread.value = 0;
    const { error } = await flexbizz.safe.notifications.markRead({ body: { upTo: newest.at } });
    if (!error) return;
    notices.value = before.notices;
    unread.value = before.unread;
  }

  return { items, open, markAllRead };
}
