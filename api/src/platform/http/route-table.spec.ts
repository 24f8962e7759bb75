import { describe, expect, it } from '@jest/globals';
import { RouteTable } from './route-table.js';

const routes = new RouteTable();
routes.add('GET', '/products/:id');
routes.add('PATCH', '/products/:id');
routes.add('POST', '/products/bulk');
routes.add('GET', '/media/:id/*');

describe('the methods of an address', () => {
  it.each([
    ['/products/7', ['GET', 'PATCH']],
    ['/products/bulk?a=1', ['POST']],
    ['/media/7/a/b', ['GET']],
    ['/nowhere', []],
  ])('%s', (address, methods) => {
    expect(routes.methodsAt(address)).toEqual(methods);
  });

  it('are those of the route that spells it out', () => {
    expect(routes.isSpelledOut('/products/:id', '/products/bulk')).toBe(true);
    expect(routes.isSpelledOut('/products/:id', '/products/7')).toBe(false);
    expect(routes.isSpelledOut('/products/bulk', '/products/bulk')).toBe(false);
  });
});
