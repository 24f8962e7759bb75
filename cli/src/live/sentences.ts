import type { AnyEvent, EventName, EventOf } from '@flexbizz/sdk/realtime';
import { count, money, moment } from '../terminal/words.js';
import type { Me } from './follow.js';

type Told<Name extends EventName> = EventOf<Name> extends { data: infer Told } ? Told : never;
type Sentences = { [Name in EventName]: (data: Told<Name>, me: Me) => string };

/** Every event in a sentence. What the contract has and is not here does not compile. */
const SENTENCES: Sentences = {
  'chat:message': ({ message: { senderId, text, pictures } }, me) =>
    `${senderId === me.id ? 'You wrote' : 'They wrote'}: ${text || count(pictures.length, 'picture')}`,
  'chat:read': ({ userId, readUpTo, deliveredUpTo }, me) =>
    `${userId === me.id ? 'You' : 'They'} have read up to ${readUpTo}, received up to ${deliveredUpTo}`,
  'chat:typing': () => 'They are typing',
  'presence:online': ({ userId, online }) => `${userId} ${online ? 'came' : 'went'}`,
  'notification:new': ({ notification: { text } }) => text,
  'notification:read': ({ ids, upTo, unread }) =>
    `${ids ? count(ids.length, 'notification') : `All up to ${moment(upTo!)}`} read, ${unread} unread`,
  'order:status': ({ number, status, role }) =>
    `${number} ${status}, ${role === 'seller' ? 'sold by you' : 'bought by you'}`,
  'like:changed': ({ productId, liked }) => `You ${liked ? 'like' : 'no longer like'} ${productId}`,
  'wishlist:changed': ({ productId, wished }) =>
    `${productId} ${wished ? 'added to' : 'removed from'} your wishlist`,
  'follow:changed': ({ userId, following }) => `You ${following ? 'follow' : 'no longer follow'} ${userId}`,
  'cart:changed': ({ itemCount }) => `Your cart has ${count(itemCount, 'item')}`,
  'feed:grown': () => 'Your feed has something new',
  'product:liked': ({ productId, likeCount }) => `${productId} has ${count(likeCount, 'like')}`,
  'product:updated': ({ productId, product }) =>
    product ? `${product.title}: ${money(product.price)}` : `${productId} is no longer on sale`,
};

export const EVENT_NAMES = Object.keys(SENTENCES) as EventName[];

/** An api that is newer than this program tells what has no sentence yet. */
export const sentenceOf = ({ type, data }: AnyEvent, me: Me): string =>
  (SENTENCES[type] as ((data: unknown, me: Me) => string) | undefined)?.(data, me) ?? JSON.stringify(data);
