import { Injectable } from '@nestjs/common';
import { Identity } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';
import type { Report } from './reports.contract.js';

export interface ReportRow {
  id: string;
  conversationId: string;
  reporterId: string;
  aboutId: string;
  reason: Report['reason'];
  note: string | null;
  sequence: number;
  status: Report['status'];
  createdAt: Date;
  resolution: string | null;
  resolvedBy: string | null;
  resolvedAt: Date | null;
}

const REPORT = `
  SELECT r.id, r.conversation_id AS "conversationId", r.reporter_id AS "reporterId", r.reason, r.note, r.sequence,
         r.status, r.created_at AS "createdAt", r.resolution, r.resolved_by AS "resolvedBy", r.resolved_at AS "resolvedAt",
         CASE c.person_a WHEN r.reporter_id THEN c.person_b ELSE c.person_a END AS "aboutId"
  FROM conversation_reports r JOIN conversations c ON c.id = r.conversation_id`;
const GONE = { handle: 'gone', displayName: 'Somebody who left', avatarUrl: null, isSeller: false };

/** Reports as moderators read them. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly db: Database,
    private readonly identity: Identity,
  ) {}

  /** The longest waiting first. */
  list(status: string, after: readonly [string, string], limit: number): Promise<ReportRow[]> {
    return this.db.rows<ReportRow>(
      `${REPORT} WHERE r.status = $1 AND (r.created_at, r.id) > ($2::timestamptz, $3::uuid)
       ORDER BY r.created_at, r.id LIMIT $4::int`,
      status,
      ...after,
      limit,
    );
  }

  one(reportId: string): Promise<ReportRow | undefined> {
    return this.db.row<ReportRow>(`${REPORT} WHERE r.id = $1::uuid`, reportId);
  }

  async shown(rows: readonly ReportRow[]): Promise<Report[]> {
    const ids = rows.flatMap(({ reporterId, aboutId, resolvedBy }) => [
      reporterId,
      aboutId,
      resolvedBy ?? [],
    ]);
    const people = await this.identity.peopleByIds([...new Set(ids.flat())]);
    const person = (id: string) => people.get(id) ?? { id, ...GONE };
    return rows.map(
      ({ reporterId, aboutId, sequence, createdAt, resolution, resolvedBy, resolvedAt, ...row }) => ({
        ...row,
        reporter: person(reporterId),
        about: person(aboutId),
        sequence: sequence || null,
        createdAt: createdAt.toISOString(),
        resolution:
          resolution === null
            ? null
            : { note: resolution, by: person(resolvedBy!), at: resolvedAt!.toISOString() },
      }),
    );
  }
}
