import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import { ReportReader } from '../report-reader.js';
import type { ReportPage, ReportsQuery } from '../reports.contract.js';

const Position = z.tuple([Instant, z.uuid()]);
const OLDEST = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

export class ListReports extends Query<ReportPage> {
  constructor(readonly query: ReportsQuery) {
    super();
  }
}

@QueryHandler(ListReports)
export class ListReportsHandler implements IQueryHandler<ListReports> {
  constructor(private readonly reports: ReportReader) {}

  async execute({ query: { status, limit, cursor } }: ListReports): Promise<ReportPage> {
    const rows = await this.reports.list(status, decodeCursor(cursor, Position) ?? OLDEST, limit + 1);
    const page = toPage(
      rows,
      limit,
      (row) => row,
      ({ createdAt, id }) => [createdAt, id],
    );
    return { ...page, items: await this.reports.shown(page.items) };
  }
}
