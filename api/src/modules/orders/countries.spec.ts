import { describe, expect, it } from '@jest/globals';
import { addressProblems, countries } from './countries.js';

const fields = (country: string, postalCode: string) =>
  addressProblems({ country, postalCode }).map(([field]) => field);

describe('the rules of a country', () => {
  it('are there for all of them, each with a name', () => {
    expect(countries.length).toBe(245);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
    expect(countries.filter(({ code, name }) => code === name)).toEqual([]);
  });

  it.each([
    ['US', '97209'],
    ['US', '97209-1234'],
    ['GB', 'sw1a1aa'],
    ['IE', ''],
    ['IE', 'D02 X285'],
    ['JP', '1000001'],
    ['NL', '1012ab'],
    ['DE', '10115'],
    ['PT', '1000 205'],
    ['AE', ''],
    ['CA', 'k1a0b1'],
  ])('%s takes "%s"', (country, postalCode) => {
    expect(fields(country, postalCode)).toEqual([]);
  });

  it.each([
    ['US', '9720', 'postalCode'],
    ['GB', '97209', 'postalCode'],
    ['DE', '', 'postalCode'],
    ['XX', '1', 'country'],
    ['ZZ', '1', 'country'],
  ])('%s refuses "%s"', (country, postalCode, field) => {
    expect(fields(country, postalCode)).toEqual([field]);
  });
});
