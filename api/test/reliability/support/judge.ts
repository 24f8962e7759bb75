import type { Market } from '../../support/market.js';
import type { Noticed, Said } from './device.js';
import type { Pair } from './settle.js';

export interface Tally {
  heard: number;
  lost: number;
  doubled: number;
  reordered: number;
}

export interface Verdict {
  written: number;
  stored: number;
  messages: Tally;
  /** One for each message, of which each counts one more. */
  notifications: Tally;
  /** Numbers of events that did not follow each other on a device. */
  wrong: string[];
}

/** Something that comes to a device, and its place among those of its kind. */
interface Arrival {
  key: string;
  place: number;
}

const nothing = (): Tally => ({ heard: 0, lost: 0, doubled: 0, reordered: 0 });

/** Compares what every device heard and noticed, and what every writer was told, with what is stored. */
export async function judge({ db }: Market, pairs: Pair[]): Promise<Verdict> {
  const verdict: Verdict = {
    ...{ written: 0, stored: 0, wrong: [] },
    ...{ messages: nothing(), notifications: nothing() },
  };
  for (const { conversationId, people } of pairs) {
    const stored = await db.rows<Said>(
      `SELECT sequence, client_message_id AS "clientMessageId" FROM chat_messages
       WHERE conversation_id = $1::uuid ORDER BY sequence`,
      conversationId,
    );
    verdict.stored += stored.length;
    verdict.messages.lost += stored.filter(({ sequence }, place) => sequence !== place + 1).length;
    for (const [index, { devices }] of people.entries()) {
      const { sent } = devices[0];
      verdict.written += sent.length;
      verdict.messages.reordered += backwards(sent.map(message));
      verdict.messages.lost += sent.filter(
        (one) => stored[one.sequence - 1]?.clientMessageId !== one.clientMessageId,
      ).length;
      const toldOf = people[1 - index]!.devices[0].sent.map((_, place) => notification({ count: place + 1 }));
      for (const { heard, noticed, wrong } of devices) {
        compare(verdict.messages, heard.map(message), stored.map(message));
        compare(verdict.notifications, noticed.map(notification), toldOf);
        verdict.wrong.push(...wrong);
      }
    }
  }
  return verdict;
}

const message = ({ clientMessageId, sequence }: Said): Arrival => ({ key: clientMessageId, place: sequence });

/** They gather in one while nobody reads them: the nth message is the one that makes it n. */
const notification = ({ count }: Noticed): Arrival => ({ key: String(count), place: count });

function compare(tally: Tally, came: Arrival[], should: Arrival[]): void {
  const known = new Set(came.map(({ key }) => key));
  tally.heard += came.length;
  tally.lost += should.filter(({ key }) => !known.has(key)).length;
  tally.doubled += came.length - known.size;
  tally.reordered += backwards(came);
}

const backwards = (came: Arrival[]): number =>
  came.filter(({ place }, index) => index > 0 && place <= came[index - 1]!.place).length;
