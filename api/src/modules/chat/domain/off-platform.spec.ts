import { describe, expect, it } from '@jest/globals';
import { noticeFor, offPlatform } from './off-platform.js';

describe('what leads away from the marketplace', () => {
  it.each([
    ['write me at ada.moreno@example.com', ['email']],
    ['ada (at) example (dot) com', ['email']],
    ['ada at gmail dot com please', ['email']],
    ['call +1 (503) 555-0134 tonight', ['phone']],
    ['my number is 0176 2345 6789', ['phone']],
    ['5035550134', ['phone']],
    ['send it to DE89 3704 0044 0532 0130 00', ['iban']],
    ['GB29NWBK60161331926819', ['iban']],
    ['BE68 5390 0754 7034 then', ['iban']],
    ['are you on Whats App?', ['messenger']],
    ['find me on telegram', ['messenger']],
    ['just PayPal me the money', ['payment']],
    ['a gift card is fine', ['payment']],
    ['look at https://cheaper.example/mug', ['link']],
    ['www.cheaper.example', ['link']],
    ['t.me/ada and bit.ly/x — or WhatsApp +49 176 23456789', ['phone', 'messenger', 'link']],
    ['what\u200bsapp', ['messenger']],
  ])('sees it in %j', (text, flags) => {
    expect(offPlatform(text)).toEqual(flags);
  });

  it.each([
    'Does it run small? I am 1.78 m and usually wear M / 40.',
    'My order is FB-100042, tracking 1Z999AA10123456784.',
    'Tracking 9400111899223197428490',
    'It is 120.00 or 1,299.00 USD, so $ 1299.00 for both',
    'Could it be here by 2026-05-01 10:30? Or 01.05.2026, 12:00-18:00',
    'ISBN 978-3-16-148410-0',
    'DE89 3704 0044 0532 0130 01 is no account',
    'Is the signal cable 3 x 1.5 mm, and what is it made of?',
    'It is at work. Dot the i.',
  ])('sees nothing in %j', (text) => {
    expect(offPlatform(text)).toEqual([]);
  });

  it('knows our own addresses', () => {
    const text = 'the other one: http://localhost:3000/products/mug';
    expect([offPlatform(text, ['localhost:3000']), offPlatform(text)]).toEqual([[], ['link']]);
  });

  it('does not stumble over a text made to make it slow', () => {
    const began = performance.now();
    for (const piece of ['a.', '1 ', 'a@', '1-', '(1', 'AA11 ', 'a at ', 'www.'])
      offPlatform(piece.repeat(4096 / piece.length));
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('warns of money first', () => {
    expect(noticeFor([])).toBeNull();
    expect(noticeFor(['link', 'iban'])).toMatch(/checkout/);
    expect(noticeFor(['link'])).toMatch(/Stay in this chat/);
  });
});
