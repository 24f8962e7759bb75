import { oneAtATime } from './one-at-a-time';

it('is done once more, and only once, for all that was asked meanwhile', async () => {
  const ends: (() => void)[] = [];
  const look = oneAtATime(() => new Promise<void>((done) => ends.push(done)));
  const first = look();
  void look();
  void look();
  expect(ends).toHaveLength(1);
  ends[0]!();
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  ends[1]!();
  await first;
  expect(ends).toHaveLength(2);
});

it('begins anew after it has ended, also badly', async () => {
  let times = 0;
  const look = oneAtATime(() => (++times === 1 ? Promise.reject(new Error('away')) : Promise.resolve()));
  await expect(look()).rejects.toThrow('away');
  await look();
  expect(times).toBe(2);
});
