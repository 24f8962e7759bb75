const live = process.stdout.isTTY && !process.env.CI;
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One quiet line for each step, with its time. */
export async function step(title, work) {
  const began = performance.now();
  if (live) process.stdout.write(`  … ${title}`);
  const line = (mark) =>
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ${mark} ${title}  ${seconds(began)}\n`);
  try {
    const result = await work();
    line('✓');
    return result;
  } catch (error) {
    line('✗');
    throw error;
  }
}
