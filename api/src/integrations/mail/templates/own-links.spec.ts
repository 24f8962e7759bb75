import { describe, expect, it } from '@jest/globals';
import { letterOf, type TemplateData, type TemplateName } from './index.js';
import { renderLetter } from './render-letter.js';
import { withoutLinks } from './without-links.js';

const OWN = new Set(['https://shop.example', 'https://api.example']);
/** What a stranger may be called, write or sell. */
const evil = 'Pay at https://evil.test/a or www.evil.test, me@evil.test, evil。test, HTTP://10.0.0.1';
const url = 'https://shop.example/here?token=a.b';
const unsubscribe = { page: `${url}&page`, oneClick: 'https://api.example/v1/mails/unsubscribe?token=a.b' };
const usd = { amount: 100, currency: 'USD' };
const happened = { name: evil, url, device: evil, network: evil, newEmail: 'me@evil.test', token: evil };
const order = {
  ...{ name: evil, number: 'FB-1', sellerName: evil, buyerName: evil, url, shipTo: [evil, evil] },
  ...{ lines: [{ title: evil, variantTitle: evil, quantity: 1, total: usd }] },
  ...{ itemsTotal: usd, shippingTotal: usd, total: usd },
  ...{ carrier: evil, trackingNumber: evil, reason: evil, refunded: usd },
};
const news = { text: evil, detail: evil };

const MAILS: { [Name in TemplateName]: TemplateData<Name> } = {
  verify: happened,
  'already-registered': { ...happened, resetUrl: url },
  reset: happened,
  'change-email': happened,
  'password-changed': happened,
  'email-changed': happened,
  'device-approved': happened,
  'new-sign-in': happened,
  'session-copied': happened,
  'token-created': happened,
  'second-factor-changed': { ...happened, change: 'passkey-added' },
  'second-factor-failed': happened,
  'order-confirmed': order,
  'order-received': order,
  'order-shipped': order,
  'order-cancelled': order,
  notification: { ...news, url, unsubscribe },
  'notification-digest': { name: evil, items: [{ ...news, when: 'Friday' }], url, unsubscribe },
};

const escaped = (text: string) => text.replaceAll('&', '&amp;');
const without = (text: string, ...known: string[]) =>
  known.reduce((rest, one) => rest.replaceAll(one, ''), text);

describe('every mail leads to our own addresses', () => {
  it.each(Object.entries(MAILS))('%s', (template, data) => {
    const letter = letterOf(template as TemplateName, data as never, OWN);
    const { subject, html, text } = renderLetter(letter);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link!);
    expect(links.filter((link) => !OWN.has(new URL(link).origin))).toEqual([]);
    // What mail programs take for an address, in either part.
    const own = [unsubscribe.page, unsubscribe.oneClick, url].flatMap((one) => [escaped(one), one]);
    for (const said of [subject, text, html.replaceAll(/<[^>]*>/g, ' ')])
      expect(without(said, ...own)).not.toMatch(/[\p{L}\p{N}][.。]\p{L}|:\/\//u);
    expect(text).toContain(letter.action ? url : letter.heading);
  });
});

describe('a text without links', () => {
  it('reads as before', () => {
    expect(withoutLinks(evil, OWN)).not.toBe(evil);
    expect(withoutLinks(evil, OWN).replaceAll('\u200B', '')).toBe(evil);
  });

  it.each(['J. R. Smith', 'Mug 1.5 l', 'Chrome 120.0', '203.0.113.9', '$19.99', 'Wait... what?', url])(
    'leaves %s as it is',
    (text) => expect(withoutLinks(text, OWN)).toBe(text),
  );

  it.each([
    'https://shop.example.evil.test/here',
    'https://shop.example@evil.test/here',
    'https://shop.example/here https://evil.test',
    'javascript://shop.example/%0aalert(1)',
  ])('takes %s for no address of ours', (text) => expect(withoutLinks(text, OWN)).not.toContain('://'));
});
