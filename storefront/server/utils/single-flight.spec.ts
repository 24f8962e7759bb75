import { singleFlight } from './single-flight';

it('asks once for many at the same time, and again later', async () => {
  const once = singleFlight<number>();
  let asked = 0;
  const ask = () => once('token', async () => ++asked);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(await ask()).toBe(2);
});

it('keeps different keys apart', async () => {
  const once = singleFlight<string>();
  const answers = await Promise.all(['a', 'b'].map((key) => once(key, async () => key)));
  expect(answers).toEqual(['a', 'b']);
});

it('forgets a failure', async () => {
  const once = singleFlight<string>();
  await expect(once('token', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await once('token', async () => 'up')).toBe('up');
});
