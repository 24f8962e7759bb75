import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { ReportNotFound, ReportResolved } from '../chat.errors.js';
import { ResolveReport } from '../commands/resolve-report.js';
import { GetReport } from '../queries/get-report.js';
import { ListReports } from '../queries/list-reports.js';
import {
  Report,
  ReportPage,
  ReportsQuery,
  ReportWithEvidence,
  ResolveReportBody,
} from '../reports.contract.js';

@ApiTags('reports')
@Controller('v1/moderation/reports')
export class ReportsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'reports.list',
    summary: 'Conversations that somebody reported, the longest waiting first',
    permission: 'moderator',
    answers: ReportPage,
  })
  list(@Query({ schema: ReportsQuery }) query: ReportsQuery) {
    return this.queries.execute(new ListReports(query));
  }

  @Get(':reportId')
  @Operation({
    id: 'reports.get',
    summary: 'A report, with the messages it is about',
    permission: 'moderator',
    answers: ReportWithEvidence,
    refuses: [ReportNotFound],
  })
  get(@Param('reportId', { schema: Id }) reportId: string) {
    return this.queries.execute(new GetReport(reportId));
  }

  @Post(':reportId/resolve')
  @Operation({
    id: 'reports.resolve',
    summary: 'Say what was decided about a report',
    permission: 'moderator',
    answers: Report,
    refuses: [ReportNotFound, ReportResolved],
  })
  resolve(
    @SignedIn() actor: Actor,
    @Param('reportId', { schema: Id }) reportId: string,
    @Body({ schema: ResolveReportBody }) { note }: ResolveReportBody,
  ) {
    return this.commands.execute(new ResolveReport(actor.userId, reportId, note));
  }
}
