-- AlterTable
ALTER TABLE "conversation_reports" ADD COLUMN     "resolution" TEXT,
ADD COLUMN     "resolved_at" TIMESTAMPTZ(3),
ADD COLUMN     "resolved_by" UUID;

-- What the schema cannot say
ALTER TABLE conversation_reports
  DROP CONSTRAINT conversation_reports_status_known,
  ADD CONSTRAINT conversation_reports_status_known CHECK (status IN ('open', 'resolved')),
  ADD CONSTRAINT conversation_reports_are_resolved_by_somebody
  CHECK ((status = 'resolved') = (resolved_by IS NOT NULL AND resolution IS NOT NULL AND resolved_at IS NOT NULL));
