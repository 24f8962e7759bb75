import type { ChatPositions, Message } from '#shared/types/chat';

/** What is known and what came, each once and in order, however often and in whichever order it came. */
export function withMessages(known: readonly Message[], came: readonly Message[]): Message[] {
  const bySequence = new Map([...known, ...came].map((message) => [message.sequence, message]));
  return [...bySequence.values()].toSorted((a, b) => a.sequence - b.sequence);
}

/** Positions only go forward: an older answer that comes late takes nothing back. */
export const further = (known: ChatPositions, came: ChatPositions): ChatPositions => ({
  deliveredUpTo: Math.max(known.deliveredUpTo, came.deliveredUpTo),
  readUpTo: Math.max(known.readUpTo, came.readUpTo),
});

export type Tick = 'sent' | 'delivered' | 'read';

export function tickOf({ sequence }: Message, they: ChatPositions): Tick {
  if (sequence <= they.readUpTo) return 'read';
  return sequence <= they.deliveredUpTo ? 'delivered' : 'sent';
}

/** Messages by the day they were sent on, as `dayOf` names it. */
export function byDay<Said extends { sentAt: string }>(
  messages: readonly Said[],
  dayOf: (timestamp: string) => string,
): { day: string; messages: Said[] }[] {
  const days: { day: string; messages: Said[] }[] = [];
  for (const message of messages) {
    const day = dayOf(message.sentAt);
    const last = days.at(-1);
    if (last?.day === day) last.messages.push(message);
    else days.push({ day, messages: [message] });
  }
  return days;
}
