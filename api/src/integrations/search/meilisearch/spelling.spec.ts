import { describe, expect, it } from '@jest/globals';
import { hasAll, markedWords, spellingOf } from './spelling.js';

const mark = (text: string) => text.replaceAll('<', '\u0001').replaceAll('>', '\u0002');

describe('words an engine marked', () => {
  it('are taken from every field, whole, once', () => {
    const formatted = {
      title: mark('<Ayres> <Cham>bray, <ayres>'),
      tags: ['plain', mark('<Brûlé>')],
      vendor: null,
      priceMin: 100,
    };
    expect(markedWords(formatted)).toEqual(['ayres', 'chambray', 'brule']);
  });

  it('are none where nothing is marked', () => {
    expect(markedWords({ title: 'Ayres' })).toEqual([]);
    expect(markedWords(undefined)).toEqual([]);
  });
});

describe('the spelling of a question', () => {
  it.each([
    [['ayers', 'chambry'], ['ayres', 'chambray'], 'ayres chambray'],
    [['ayres', 'chambry'], ['ayres', 'chambray'], 'ayres chambray'],
    [['ayres', 'cham'], ['ayres', 'chambray'], null],
    [['ayres'], ['ayres'], null],
    [['tee'], ['shirt'], null], // a synonym
    [['mk2024'], ['mk2025'], null],
    [['anything'], [], null],
  ])('%j, for which %j were found, is %j', (asked, found, spelling) => {
    expect(spellingOf(asked, found)).toBe(spelling);
  });

  it('need not be looked into when a title has all of it', () => {
    expect(hasAll(['ayres', 'cham'], 'Ayres Chambray')).toBe(true);
    expect(hasAll(['cham', 'ayres'], 'Ayres Chambray')).toBe(false);
    expect(hasAll(['ayers'], 'Ayres Chambray')).toBe(false);
  });
});
