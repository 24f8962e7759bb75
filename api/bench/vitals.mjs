import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

// Linux tells them in /proc; elsewhere they are NaN and shown as a dash.
const TICKS_PER_SECOND = 100;

export function cpuSecondsOf(pid) {
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1).split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND : NaN;
}

export const residentMbOf = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '')?.[1] ?? NaN) / 1024;

/** The most memory it held from now until stop(). */
export function peakOf(pid) {
  let most = residentMbOf(pid);
  const timer = setInterval(() => (most = Math.max(most, residentMbOf(pid))), 200);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

export const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;

export const load = () => Number(read('/proc/loadavg')?.split(' ')[0] ?? NaN);

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
