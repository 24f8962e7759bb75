import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { RecipientLog, tell } from '#platform/live/recipient-log.js';
import type { MarkReadBody } from './notifications.contract.js';
import { NotificationRead } from './notifications.live.js';

/** Or what gathers somewhere, as far as a place in it. */
type Which = MarkReadBody | { kind: string; subject: string; place: number };

/** What a person has read, in step on all their devices. */
@Injectable()
export class ReadMarks {
  constructor(
    private readonly db: Database,
    private readonly log: RecipientLog,
  ) {}

  /** Gives how many are unread after that. Tells nobody when nothing changes. */
  async set(userId: string, which: Which): Promise<number> {
    return this.db.transaction(async () => {
      const inbox = await this.db.row<{ unread: number }>(
        `SELECT unread FROM notification_inboxes WHERE recipient_id = $1::uuid FOR UPDATE`,
        userId,
      );
      if (!inbox) return 0;
      const upTo = 'upTo' in which ? (which.upTo ?? null) : null;
      const read = await this.db.rows<{ id: string; inApp: boolean }>(
        `UPDATE notifications SET read_at = now()
         WHERE recipient_id = $1::uuid AND read_at IS NULL
           AND (id = ANY ($2::uuid[]) OR at <= $3::timestamptz OR (kind = $4 AND subject = $5 AND (content->>'place')::int <= $6::int))
         RETURNING id, in_app AS "inApp"`,
        userId,
        'ids' in which ? (which.ids ?? []) : [],
        upTo,
        'kind' in which ? which.kind : null,
        'subject' in which ? which.subject : null,
        'place' in which ? which.place : null,
      );
      const shown = read.filter(({ inApp }) => inApp).map(({ id }) => id);
      if (shown.length === 0) return inbox.unread;
      const after = await this.db.row<{ unread: number }>(
        `UPDATE notification_inboxes SET unread = unread - $2::int WHERE recipient_id = $1::uuid RETURNING unread`,
        userId,
        shown.length,
      );
      const { unread } = after!;
      this.log.append(tell(userId, NotificationRead, { ids: upTo ? null : shown, upTo, unread }));
      return unread;
    });
  }
}
