import { describe, expect, it } from '@jest/globals';
import { styleText } from 'node:util';
import { coloured, harmless, harmlessData, harmlessJson } from './harmless.js';

const HOSTILE = 'Ada\u001b]0;owned\u0007\u001b[2J\u009b31m\u0008\u202egpj.exe\r\nnext';

describe('text of strangers on a terminal', () => {
  it('is what it says, and does nothing', () => {
    expect(harmless(HOSTILE)).toBe('Adagpj.exe\nnext');
    expect(harmlessData({ items: [{ name: HOSTILE, n: 1, no: null }] })).toEqual({
      items: [{ name: 'Adagpj.exe\nnext', n: 1, no: null }],
    });
  });

  it('stays the same text in JSON', () => {
    const json = harmlessJson(JSON.stringify({ name: HOSTILE }));
    expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(json)).toEqual({ name: HOSTILE });
  });

  it('stands among our own colours, which stay', () => {
    const red = styleText('red', 'Error:', { validateStream: false });
    expect(coloured(`${red} ${HOSTILE}`)).toBe(`${red} Adagpj.exe\nnext`);
  });
});
