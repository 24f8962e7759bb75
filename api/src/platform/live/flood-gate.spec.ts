import { describe, expect, it } from '@jest/globals';
import { FloodGate } from './flood-gate.js';

describe('a flood gate', () => {
  it('lets a burst pass, then a steady trickle', () => {
    const gate = new FloodGate(5, 10, 0);
    expect(Array.from({ length: 7 }, () => gate.pass(0))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([gate.pass(100), gate.pass(100), gate.pass(200)]).toEqual([true, false, true]);
  });

  it('counts what it refuses, and forgives who calms down', () => {
    const gate = new FloodGate(4, 10, 0);
    for (let i = 0; i < 10; i++) gate.pass(0);
    expect(gate.refusals).toBe(6);
    gate.pass(100); // one trickles through: not calm yet
    expect(gate.refusals).toBe(6);
    gate.pass(1_000);
    expect(gate.refusals).toBe(0);
  });
});
