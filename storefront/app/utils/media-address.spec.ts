import { mediaAddress } from './media-address';

it.each([
  ['http://localhost:4000/media/ab/400.webp', '/media/ab/400.webp'],
  ['/media/ab/400.webp', '/media/ab/400.webp'],
  ['https://cdn.example/pictures/400.webp', 'https://cdn.example/pictures/400.webp'],
])('serves %s from %s', (given, served) => {
  expect(mediaAddress(given)).toBe(served);
});
