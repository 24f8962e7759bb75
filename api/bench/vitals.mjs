import { readFileSync, readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

// Linux tells them in /proc; elsewhere they are NaN and shown as a dash.
const TICKS_PER_SECOND = 100;

const statOf = (pid) => read(`/proc/${pid}/stat`)?.split(') ').at(-1).split(' ');
const seconds = (fields, ...places) =>
  fields ? places.reduce((ticks, place) => ticks + Number(fields[place]), 0) / TICKS_PER_SECOND : NaN;

export const cpuSecondsOf = (pid) => seconds(statOf(pid), 11, 12);

/** Of a server that works in processes of its own, as PostgreSQL does: those that run and those that have ended. */
export function cpuSecondsOfFamily(pid) {
  const children = processes().filter((one) => statOf(one)?.[1] === String(pid));
  return children.reduce((sum, one) => sum + (cpuSecondsOf(one) || 0), seconds(statOf(pid), 11, 12, 13, 14));
}

export const parentOf = (pid) => Number(statOf(pid)?.[1] ?? NaN);

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

function processes() {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
