import { expect, it } from '@jest/globals';
import { commonOptionName } from './option-name.js';

it.each([
  ['SIZE', 'Size'],
  ['size', 'Size'],
  [' Color ', 'Colour'],
  ['COLOURS', 'Colour'],
  ['rim  size', 'Rim Size'],
  ['Rim Size', 'Rim Size'],
  ['Größe', 'Größe'],
])('%s is %s', (name, common) => expect(commonOptionName(name)).toBe(common));
