import { describe, expect, it } from '@jest/globals';
import { BodyMemory, bodyRefusal } from './body-bounds';

const statusOf = (method: string, path: string, length?: number, encoding?: string) =>
  bodyRefusal({ method, path, length: length?.toString(), encoding })?.status;

describe('a body sent to the storefront', () => {
  it.each([
    ['POST', '/sign-in', 500, undefined],
    ['POST', '/sign-in', 400_000_000, 413],
    ['POST', '/api/v1/cart/items', 400_000_000, 413],
    ['POST', '/account/pictures/avatar', 20_000_000, undefined],
    ['POST', '/account/pictures/avatar', 22_000_000, 413],
    ['POST', '/account/orders/1/lines/2/review', 30_000_000, undefined],
    ['GET', '/', 1, 413],
    ['GET', '/', undefined, undefined],
    ['GET', '/__nuxt_error?statusCode=403', 500, undefined],
  ])('%s %s of %s bytes: %s', (method, path, length, status) => {
    expect(statusOf(method, path, length)).toBe(status);
  });

  it('says how long it is', () => {
    expect(statusOf('POST', '/api/v1/cart/items', undefined, 'chunked')).toBe(411);
  });
});

describe('the memory that big forms share', () => {
  it('is given back once', () => {
    const memory = new BodyMemory(100);
    const release = memory.take(80)!;
    expect(memory.take(30)).toBeUndefined();
    release();
    release();
    expect(memory.take(100)).toBeDefined();
    expect(memory.take(1)).toBeUndefined();
  });
});
