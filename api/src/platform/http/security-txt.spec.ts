import { describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/support/config.js';
import { Variables } from '../config/config.js';
import { securityTxt } from './security-txt.js';

const known = {
  SECURITY_CONTACT: 'mailto:security@shop.example',
  STOREFRONT_URL: 'https://shop.example',
  API_URL: 'https://api.shop.example',
};

describe('security.txt', () => {
  it('says whom to write to, for about a year, and where it belongs', () => {
    expect(securityTxt(known, new Date('2026-05-01T09:30:00Z'))).toBe(
      [
        'Contact: mailto:security@shop.example',
        'Expires: 2027-04-30T00:00:00Z',
        'Canonical: https://shop.example/.well-known/security.txt',
        'Canonical: https://api.shop.example/.well-known/security.txt',
        'Preferred-Languages: en',
        '',
      ].join('\n'),
    );
  });

  it('is not there without a contact', () => {
    expect(securityTxt(testConfig('postgresql://localhost/nowhere').settings, new Date())).toBeUndefined();
  });

  it.each([
    'security@shop.example',
    'http://shop.example',
    'mailto:a@b.example\nContact: mailto:c@d.example',
  ])('takes no contact that is no web page or mailbox: %j', (contact) =>
    expect(Variables.shape.SECURITY_CONTACT.safeParse(contact).success).toBe(false),
  );
});
