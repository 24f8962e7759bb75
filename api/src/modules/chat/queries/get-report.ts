import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { ReportNotFound } from '../chat.errors.js';
import { MESSAGE, MessageReader, type MessageRow } from '../message-reader.js';
import { ReportReader } from '../report-reader.js';
import type { ReportWithEvidence } from '../reports.contract.js';

const MOST_SHOWN = 30;
const BEYOND = 5;
const TO_THE_LAST = 2_147_483_647;

export class GetReport extends Query<ReportWithEvidence> {
  constructor(readonly reportId: string) {
    super();
  }
}

/** Only through a report does anybody but the two read what they wrote. */
@QueryHandler(GetReport)
export class GetReportHandler implements IQueryHandler<GetReport> {
  constructor(
    private readonly db: Database,
    private readonly reports: ReportReader,
    private readonly messages: MessageReader,
  ) {}

  async execute({ reportId }: GetReport): Promise<ReportWithEvidence> {
    const row = await this.reports.one(reportId);
    if (!row) throw new ReportNotFound(`There is no report ${reportId}.`);
    const written = await this.db.rows<MessageRow>(
      `SELECT ${MESSAGE} FROM chat_messages WHERE conversation_id = $1::uuid AND sequence <= $2::int
       ORDER BY sequence DESC LIMIT ${MOST_SHOWN}`,
      row.conversationId,
      row.sequence ? row.sequence + BEYOND : TO_THE_LAST,
    );
    const [report] = await this.reports.shown([row]);
    return { ...report!, messages: await this.messages.shown(written.reverse()) };
  }
}
