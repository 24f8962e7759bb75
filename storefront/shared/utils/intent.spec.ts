import { intentOf, signInTo } from './intent';

it('reads what was wanted from the address that was written for it', () => {
  const address = new URL(signInTo('like:0199a7a2', '/p/mug?variant=1'), 'http://shop.example');
  expect(intentOf(address.searchParams.get('intent'))).toEqual({ act: 'like', productId: '0199a7a2' });
  expect(address.searchParams.get('next')).toBe('/p/mug?variant=1');
  expect(intentOf('follow:kiln-street')).toEqual({ act: 'follow', handle: 'kiln-street' });
});

it.each([undefined, '', 'like:', 'buy:1', 'like:../../cart', ['like:1']])('reads nothing from %j', (text) => {
  expect(intentOf(text)).toBeUndefined();
});
