import type { Market } from '../../support/market.js';
import type { Said } from './device.js';
import type { Pair } from './settle.js';

export interface Verdict {
  written: number;
  stored: number;
  heard: number;
  lost: number;
  doubled: number;
  reordered: number;
  /** Numbers of events that did not follow each other on a device. */
  wrong: string[];
}

/** Compares what every device heard, and what every writer was told, with what is stored. */
export async function judge({ db }: Market, pairs: Pair[]): Promise<Verdict> {
  const verdict: Verdict = { written: 0, stored: 0, heard: 0, lost: 0, doubled: 0, reordered: 0, wrong: [] };
  for (const { conversationId, people } of pairs) {
    const stored = await db.rows<Said>(
      `SELECT sequence, client_message_id AS "clientMessageId" FROM chat_messages
       WHERE conversation_id = $1::uuid ORDER BY sequence`,
      conversationId,
    );
    verdict.stored += stored.length;
    verdict.lost += stored.filter(({ sequence }, place) => sequence !== place + 1).length;
    for (const { devices } of people) {
      const [{ sent }] = devices;
      verdict.written += sent.length;
      verdict.reordered += backwards(sent);
      verdict.lost += sent.filter(
        (one) => stored[one.sequence - 1]?.clientMessageId !== one.clientMessageId,
      ).length;
      for (const { heard, wrong } of devices) {
        const known = new Set(heard.map(({ clientMessageId }) => clientMessageId));
        verdict.heard += heard.length;
        verdict.lost += stored.filter(({ clientMessageId }) => !known.has(clientMessageId)).length;
        verdict.doubled += heard.length - known.size;
        verdict.reordered += backwards(heard);
        verdict.wrong.push(...wrong);
      }
    }
  }
  return verdict;
}

const backwards = (said: Said[]): number =>
  said.filter(({ sequence }, place) => place > 0 && sequence <= said[place - 1]!.sequence).length;
