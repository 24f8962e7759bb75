import { z } from 'zod';
import { PersonCard } from '#modules/identity/identity.contract.js';
import { Id, pageOf, PageQuery, Text, Timestamp } from '#platform/http/contract.js';
import { Message, ReportConversationBody } from './chat.contract.js';

const ReportStatus = z.enum(['open', 'resolved']);

export const Report = z
  .strictObject({
    id: Id,
    conversationId: Id,
    reporter: PersonCard,
    about: PersonCard.describe('The other side of the conversation.'),
    reason: ReportConversationBody.shape.reason,
    note: z.string().nullable().describe('In the words of the reporter.'),
    sequence: z.int().nullable().describe('The message it is about, when it is one.'),
    status: ReportStatus,
    createdAt: Timestamp,
    resolution: z
      .strictObject({ note: z.string(), by: PersonCard, at: Timestamp })
      .nullable()
      .describe('What was decided, and by whom.'),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;
export const ReportPage = pageOf('ReportPage', Report);
export type ReportPage = z.infer<typeof ReportPage>;

export const ReportWithEvidence = Report.extend({
  messages: z.array(Message).describe('Up to what was reported and a little beyond, oldest first.'),
}).meta({ id: 'ReportWithEvidence' });
export type ReportWithEvidence = z.infer<typeof ReportWithEvidence>;

export const ReportsQuery = PageQuery.extend({ status: ReportStatus.default('open') });
export type ReportsQuery = z.infer<typeof ReportsQuery>;

export const ResolveReportBody = z
  .strictObject({ note: Text(2000).min(1).describe('What was decided, and why.') })
  .meta({ id: 'ResolveReportBody', examples: [{ note: 'Asked for a bank transfer. Warned by mail.' }] });
export type ResolveReportBody = z.infer<typeof ResolveReportBody>;
