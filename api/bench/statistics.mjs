const sorted = (numbers) => numbers.toSorted((a, b) => a - b);

export const median = (numbers) => {
  const ordered = sorted(numbers);
  const middle = ordered.length >> 1;
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
};

export function distribution(times) {
  const ordered = sorted(times);
  const at = (share) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
