import { columnsText, wrap } from './table.js';

const ESCAPE = '\u001b';

describe('a line of cells', () => {
  it('keeps its columns and ends where the screen does', () => {
    expect(columnsText(['   41', 'chat:message ', 'They wrote: hello'], 30)).toBe(
      '   41  chat:message   They wr…',
    );
  });

  it('has one tab between whole cells in a pipe', () => {
    expect(columnsText(['   41', 'chat:message ', 'They wrote: hello'])).toBe(
      '41\tchat:message\tThey wrote: hello',
    );
  });

  it('does not do what a stranger’s text says', () => {
    expect(columnsText([`a${ESCAPE}[2J`, 'b\nc\td'], 80)).toBe('a [2J  b c d');
  });
});

describe('a text that is longer than the screen is wide', () => {
  it.each([
    ['is broken between words', 'one two three', 7, ['one two', 'three']],
    ['keeps its own lines, empty ones too', 'one\n\ntwo', 7, ['one', '', 'two']],
    ['cuts a word that has no end', 'see https://x.example now', 8, ['see', 'https://', 'x.exampl', 'e now']],
    ['counts what takes two columns', '毛布 毛布 毛布', 10, ['毛布 毛布', '毛布']],
    ['keeps escapes out', `one${ESCAPE}[31m two`, 9, ['one [31m', 'two']],
  ])('%s', (_name, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
