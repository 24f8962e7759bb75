import { describe, expect, it } from '@jest/globals';
import { cleanDescription } from './clean-description.js';
import { plainText } from './description.js';

describe('a description', () => {
  it('loses what could run, load or leave the frame', () => {
    const dirty =
      '<p onclick="x()">Hi<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x()">a</a></p><style>*{}</style><iframe src="//x"></iframe>';
    expect(cleanDescription(dirty)).toBe('<p>Hi<a rel="nofollow noopener ugc">a</a></p>');
  });

  it('is the same when cleaned again', () => {
    const once = cleanDescription(
      '<h1>Big</h1><p>A &amp; B <a href="https://example.com/x?a=1&b=2">c</a></p>',
    );
    expect(cleanDescription(once)).toBe(once);
    expect(once).toContain('<h2>Big</h2>');
  });

  it('reads as plain words', () => {
    expect(plainText('<ul><li>Wool</li><li>Ribbed &amp; warm</li></ul>')).toBe('Wool Ribbed & warm');
  });
});
