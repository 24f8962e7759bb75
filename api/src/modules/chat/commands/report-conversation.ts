import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { newId } from '#shared/id.js';
import type { ReportConversationBody } from '../chat.contract.js';
import { ConversationNotFound } from '../chat.errors.js';
import { ConversationReported } from '../chat.events.js';
import { ConversationsRepository } from '../persistence/conversations.repository.js';

export class ReportConversation extends Command<void> {
  constructor(
    readonly reporterId: string,
    readonly conversationId: string,
    readonly report: ReportConversationBody,
  ) {
    super();
  }
}

/** Kept for moderators. Reporting the same thing again says it better until it is decided. */
@CommandHandler(ReportConversation)
export class ReportConversationHandler implements ICommandHandler<ReportConversation> {
  constructor(
    private readonly db: Database,
    private readonly conversations: ConversationsRepository,
    private readonly events: EventLog,
  ) {}

  async execute({ reporterId, conversationId, report }: ReportConversation): Promise<void> {
    const member = await this.conversations.membershipOf(reporterId, conversationId);
    if (!member) throw new ConversationNotFound(`You have no conversation ${conversationId}.`);
    const { reason, note = null, sequence = 0 } = report;
    await this.db.transaction(async () => {
      const row = await this.db.row<{ id: string; first: boolean }>(
        `INSERT INTO conversation_reports (id, conversation_id, reporter_id, sequence, reason, note)
         VALUES ($1::uuid, $2::uuid, $3::uuid, $4::int, $5, $6)
         ON CONFLICT (conversation_id, reporter_id, sequence)
           DO UPDATE SET reason = excluded.reason, note = excluded.note
           WHERE conversation_reports.status = 'open'
         RETURNING id, id = $1::uuid AS first`,
        newId(),
        conversationId,
        reporterId,
        sequence,
        reason,
        note,
      );
      if (!row) return; // decided already: what was decided stays
      const { id: reportId, first } = row;
      if (first)
        this.events.append(
          new ConversationReported(conversationId, { reportId, conversationId, reporterId, reason }),
        );
    });
  }
}
