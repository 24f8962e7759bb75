import { expect, it } from '@jest/globals';
import { otherNumbersOf } from './word-forms.js';

it.each([
  ['mug', ['mugs']],
  ['mugs', ['mug']],
  ['dress', ['dresses']],
  ['dresses', ['dress']],
  ['berry', ['berries']],
  ['hoodies', ['hoody', 'hoodie']],
  ['toy', ['toys']],
  ['t', []],
  ['mk2', []],
])('%s is %j in the other number', (word, others) => {
  expect(otherNumbersOf(word)).toEqual(others);
});
