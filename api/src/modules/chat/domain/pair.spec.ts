import { describe, expect, it } from '@jest/globals';
import { pairOf, subjectKey, subjectOf, type Subject } from './pair.js';

describe('who talks about what', () => {
  it('is the same pair whoever asks', () => {
    expect(pairOf('b', 'a')).toEqual(pairOf('a', 'b'));
  });

  it.each<Subject | null>([null, { kind: 'product', id: 'x' }, { kind: 'order', id: 'y' }])(
    'reads what it wrote: %j',
    (subject) => {
      expect(subjectOf(subjectKey(subject))).toEqual(subject);
    },
  );
});
