import type { NoticeChannels, NoticeKind } from '#shared/types/notifications';
import { NOTICE_CHANNELS, NOTICE_KINDS } from '#shared/utils/notice-kinds';

/** A box that is not ticked is not sent: what is missing is off. */
export default defineFormAction('notice-preferences', async (fields, flexbizz, event) => {
  const channels = Object.keys(NOTICE_CHANNELS) as (keyof NoticeChannels)[];
  const chosen = (kind: NoticeKind) =>
    Object.fromEntries(channels.map((channel) => [channel, `${kind}.${channel}` in fields]));
  const { from, to, timeZone, digest } = fields;
  if (Boolean(from) !== Boolean(to))
    throw new FormRefused('Quiet hours begin and end: give both times, or none.');
  await flexbizz.notificationPreferences.update({
    body: {
      kinds: Object.fromEntries(
        (Object.keys(NOTICE_KINDS) as NoticeKind[]).map((kind) => [kind, chosen(kind)]),
      ),
      quietHours: from && to ? { from, to } : null,
      ...{ timeZone, digest: digest === 'daily' ? 'daily' : 'off' },
    },
  });
  setFlash(event, { kind: 'done', message: 'Saved.', form: 'notice-preferences' });
  return '/account/notifications';
});
