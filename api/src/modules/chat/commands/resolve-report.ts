import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { ReportNotFound, ReportResolved } from '../chat.errors.js';
import { ReportReader } from '../report-reader.js';
import type { Report } from '../reports.contract.js';

export class ResolveReport extends Command<Report> {
  constructor(
    readonly moderatorId: string,
    readonly reportId: string,
    readonly note: string,
  ) {
    super();
  }
}

/** One moderator decides, once. Another message of the conversation is another report. */
@CommandHandler(ResolveReport)
export class ResolveReportHandler implements ICommandHandler<ResolveReport> {
  constructor(
    private readonly db: Database,
    private readonly reports: ReportReader,
  ) {}

  async execute({ moderatorId, reportId, note }: ResolveReport): Promise<Report> {
    const resolved = await this.db.run(
      `UPDATE conversation_reports SET status = 'resolved', resolution = $2, resolved_by = $3::uuid, resolved_at = now()
       WHERE id = $1::uuid AND status = 'open'`,
      reportId,
      note,
      moderatorId,
    );
    const row = await this.reports.one(reportId);
    if (!row) throw new ReportNotFound(`There is no report ${reportId}.`);
    if (resolved === 0) throw new ReportResolved('Look at what was decided.');
    return (await this.reports.shown([row]))[0]!;
  }
}
