import type { NoticeChannels, NoticeKind } from '../types/notifications';

/** Each kind of thing one can be told of, in the words of the page where one chooses. */
export const NOTICE_KINDS: Record<NoticeKind, string> = {
  message: 'Somebody writes to you',
  order: 'An order moves',
  follow: 'Somebody follows you',
  like: 'Somebody likes what you sell',
  listing: 'A shop you follow lists something',
  'price-drop': 'Something you like costs less',
  review: 'Somebody reviews what you sold, or answers your review',
};

export const NOTICE_CHANNELS: Record<keyof NoticeChannels, string> = {
  inApp: 'Here',
  email: 'E-mail',
  push: 'Push',
};
