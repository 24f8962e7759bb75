import { describe, expect, it } from '@jest/globals';
import { Line, OptionalLine, Text } from './contract.js';

const ESCAPE = '\u001b]0;owned\u0007';
const takes = (schema: ReturnType<typeof Line>, text: string) => schema.safeParse(text).success;

describe('what people type', () => {
  it.each(['Ada Moreno', 'Åsa 👩‍🍳', 'ألف', ' trimmed\n'])('takes %j as a line', (text) => {
    expect(takes(Line(80), text)).toBe(true);
  });

  it.each([ESCAPE, 'two\nlines', 'a\u0085b', 'a\u009b31m', 'gpj.\u202eexe', 'a\u2066b'])(
    'does not take %j as a line',
    (text) => {
      expect([takes(Line(80), text), takes(OptionalLine(80), text)]).toEqual([false, false]);
    },
  );

  it('takes line breaks and tabs in a text, and no other control characters', () => {
    expect(takes(Text(80), 'one\r\n\ttwo')).toBe(true);
    expect(takes(Text(80), ESCAPE)).toBe(false);
  });
});
