import { expect, it } from '@jest/globals';
import type { Kind } from './kinds.js';
import { sentenceOf, type Told } from './sentence.js';

const say = (kind: Kind, more: Partial<Told> = {}) =>
  sentenceOf({ kind, state: null, actorName: 'Ada', others: 0, count: 1, title: 'Night Mug', ...more });

it.each([
  [say('follow'), 'Ada follows you.'],
  [say('follow', { others: 1 }), 'Ada and 1 other follow you.'],
  [say('like', { others: 12 }), 'Ada and 12 others like Night Mug.'],
  [say('message'), 'Ada wrote to you.'],
  [say('message', { count: 3 }), 'Ada wrote to you 3 times.'],
  [say('order', { state: 'buyer shipped', title: 'FB-1' }), 'Your order FB-1 is on its way.'],
  [say('order', { state: 'seller paid', title: 'FB-1' }), 'You sold something: order FB-1.'],
  [say('price-drop', { actorName: null }), 'Night Mug costs less now.'],
  [say('listing'), 'Ada listed Night Mug.'],
  [say('listing', { count: 2 }), 'Ada listed Night Mug and one more thing.'],
  [say('listing', { count: 9 }), 'Ada listed Night Mug and 8 more things.'],
  [say('review', { others: 1 }), 'Ada and 1 other reviewed Night Mug.'],
  [say('review', { state: 'answer' }), 'Ada answered your review of Night Mug.'],
])('says: %s', (said, wanted) => expect(said).toBe(wanted));
