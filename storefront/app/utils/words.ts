import type { Condition, OrderStatus } from '#shared/types/marketplace';

const CONDITIONS: Record<Condition, string> = {
  new: 'New',
  'like-new': 'Like new',
  good: 'Good, worn',
  fair: 'Fair, well worn',
};

export const conditionWords = (condition: Condition): string => CONDITIONS[condition];

const STATUSES: Record<OrderStatus, string> = {
  'awaiting-payment': 'Awaiting payment',
  paid: 'Paid, being packed',
  shipped: 'On its way',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  refunded: 'Refunded',
  expired: 'Expired',
};

export const statusWords = (status: OrderStatus): string => STATUSES[status];

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count < 1000 ? count : count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** Made when it is first wanted: the browser takes long over each of these, and most pages show none of them. */
const whenWanted = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const short = whenWanted(
  () => new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 }),
);
/** 1234 is 1.2K: for where there is room for little. */
export const shortCount = (count: number): string => (count < 1000 ? String(count) : short().format(count));

const date = whenWanted(
  () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const moment = whenWanted(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
      ...{ timeZone: 'UTC', timeZoneName: 'short' },
    }),
);

const regions = whenWanted(() => new Intl.DisplayNames('en', { type: 'region' }));
export const countryWords = (code: string): string => regions().of(code) ?? code;

/** Facts in one line, begun as a sentence is. */
export const factsInLine = (...facts: (string | false | null | undefined)[]): string => {
  const line = facts.filter(Boolean).join(', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
};

/** What a like button is called; its count is part of it. */
export const likeWords = (title: string, count: number): string =>
  count ? `Like ${title}, ${counted(count, 'like')}` : `Like ${title}`;

/** In UTC and one language: the server and the browser must write the same characters. */
export const dateWords = (timestamp: string): string => date().format(new Date(timestamp));
export const momentWords = (timestamp: string): string => moment().format(new Date(timestamp));
