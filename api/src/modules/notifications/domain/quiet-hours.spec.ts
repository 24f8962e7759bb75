import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { next, quietUntil } from './quiet-hours.js';

const night = { from: '22:00', to: '07:00' };
const until = (now: string, hours = night, timeZone = 'UTC') =>
  quietUntil(new Date(now), hours, timeZone)?.toISOString() ?? null;

describe('quiet hours', () => {
  it('go across midnight', () => {
    expect(until('2026-05-01T21:59:59Z')).toBeNull();
    expect(until('2026-05-01T22:00:00Z')).toBe('2026-05-02T07:00:00.000Z');
    expect(until('2026-05-02T00:00:00Z')).toBe('2026-05-02T07:00:00.000Z');
    expect(until('2026-05-02T06:59:59Z')).toBe('2026-05-02T07:00:00.000Z');
    expect(until('2026-05-02T07:00:00Z')).toBeNull();
  });

  it('may lie within one day', () => {
    const siesta = { from: '13:00', to: '15:30' };
    expect(until('2026-05-01T12:59:00Z', siesta)).toBeNull();
    expect(until('2026-05-01T13:00:00Z', siesta)).toBe('2026-05-01T15:30:00.000Z');
    expect(until('2026-05-01T15:30:00Z', siesta)).toBeNull();
  });

  it('are those of the person, wherever they live', () => {
    expect(until('2026-05-01T21:30:00Z', night, 'Europe/Lisbon')).toBe('2026-05-02T06:00:00.000Z');
    expect(until('2026-05-01T21:30:00Z', night, 'America/New_York')).toBeNull();
    expect(until('2026-05-02T03:00:00Z', night, 'America/New_York')).toBe('2026-05-02T11:00:00.000Z');
    expect(until('2026-05-01T16:30:00Z', night, 'Asia/Kolkata')).toBe('2026-05-02T01:30:00.000Z');
    expect(until('2026-05-01T09:00:00Z', night, 'Pacific/Auckland')).toBeNull();
    expect(until('2026-05-01T10:00:00Z', night, 'Pacific/Auckland')).toBe('2026-05-01T19:00:00.000Z');
  });

  it('end by the clock in the nights in which it changes', () => {
    expect(until('2026-03-28T23:00:00Z', night, 'Europe/Berlin')).toBe('2026-03-29T05:00:00.000Z');
    expect(until('2026-10-24T23:00:00Z', night, 'Europe/Berlin')).toBe('2026-10-25T06:00:00.000Z');
    const jumped = { from: '22:00', to: '02:30' };
    expect(until('2026-03-28T23:00:00Z', jumped, 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
  });

  const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });

  it('are over when they are said to be, at most a day and an hour later', () => {
    fc.assert(
      fc.property(moments, times, times, fc.constantFrom(...zones), (now, from, to, zone) => {
        fc.pre(from !== to);
        const end = quietUntil(now, { from, to }, zone);
        if (!end) return;
        expect(end.getTime()).toBeGreaterThan(now.getTime());
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        expect(end.getTime() % 60_000).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('know the next time a clock shows something, but for an hour that is jumped over', () => {
    const shown = (at: Date, timeZone: string) =>
      at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    fc.assert(
      fc.property(moments, times, fc.constantFrom(...zones), (now, time, zone) => {
        const at = next(now, time, zone);
        const jumped = shown(new Date(at.getTime() - 60_000), zone) < time && shown(at, zone) > time;
        expect(jumped ? time : shown(at, zone)).toBe(time);
        expect(at.getTime()).toBeGreaterThan(now.getTime());
      }),
      { numRuns: 2_000 },
    );
  });
});
