import { expect, it } from '@jest/globals';
import { authorName } from './author-name.js';

it.each([
  ['Ada Moreno', 'Ada M.'],
  ['ada maria de la cruz', 'ada C.'],
  [' Cher ', 'Cher'],
  ['Zoë Ångström', 'Zoë Å.'],
])('shows %j as %j', (displayName, shown) => {
  expect(authorName(displayName)).toBe(shown);
});
