import { safePath } from './safe-path';

it.each(['/', '/cart', '/p/mug?variant=1#top'])('keeps %s', (path) => {
  expect(safePath(path)).toBe(path);
});

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/\t/evil.example',
  'cart',
  '',
  undefined,
])('refuses %s', (path) => {
  expect(safePath(path, '/home')).toBe('/home');
});
