import { describe, expect, it } from '@jest/globals';
import type { Message } from '#shared/types/chat';
import { byDay, further, tickOf, withMessages } from './thread';

const message = (sequence: number, sentAt = '2026-05-01T09:30:00.000Z') =>
  ({ sequence, sentAt, text: String(sequence) }) as Message;
const numbers = (messages: Message[]) => messages.map(({ sequence }) => sequence);

describe('a thread', () => {
  it('has each message once and in order, however they come', () => {
    const late = withMessages([message(1), message(4)], [message(3), message(2), message(4), message(3)]);
    expect(numbers(late)).toEqual([1, 2, 3, 4]);
  });

  it('never goes back on what was read', () => {
    const known = { deliveredUpTo: 5, readUpTo: 4 };
    expect(further(known, { deliveredUpTo: 6, readUpTo: 2 })).toEqual({ deliveredUpTo: 6, readUpTo: 4 });
  });

  it.each([
    [4, 'read'],
    [5, 'delivered'],
    [6, 'sent'],
  ])('marks message %i as %s', (sequence, tick) => {
    expect(tickOf(message(sequence), { deliveredUpTo: 5, readUpTo: 4 })).toBe(tick);
  });

  it('is divided by days', () => {
    const said = [
      message(1, '2026-05-01T23:00:00Z'),
      message(2, '2026-05-02T01:00:00Z'),
      message(3, '2026-05-02T02:00:00Z'),
    ];
    const days = byDay(said, (timestamp) => timestamp.slice(0, 10));
    expect(days.map(({ day, messages }) => [day, numbers(messages)])).toEqual([
      ['2026-05-01', [1]],
      ['2026-05-02', [2, 3]],
    ]);
  });
});
