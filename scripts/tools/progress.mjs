const live = process.stdout.isTTY && !process.env.CI;
/** Where nobody sees a line change, a long step says that it goes on. */
const STILL_MS = 10_000;
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One quiet line for each step, with its time. */
export async function step(title, work) {
  const began = performance.now();
  if (live) process.stdout.write(`  … ${title}`);
  const line = (mark) =>
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ${mark} ${title}  ${seconds(began)}\n`);
  const still = () => process.stdout.write(`  … ${title}  ${seconds(began)} so far\n`);
  const reminder = live ? undefined : setInterval(still, STILL_MS);
  try {
    const result = await work();
    line('✓');
    return result;
  } catch (error) {
    line('✗');
    throw error;
  } finally {
    clearInterval(reminder);
  }
}
