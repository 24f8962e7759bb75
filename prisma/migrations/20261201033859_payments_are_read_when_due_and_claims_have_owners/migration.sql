-- AlterTable
ALTER TABLE "idempotent_answers" ADD COLUMN     "leased_until" TIMESTAMPTZ(3),
ADD COLUMN     "owner" UUID;

-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "next_check_at" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + interval '30 seconds'),
ADD COLUMN     "read_failures" INTEGER NOT NULL DEFAULT 0;

DROP INDEX payments_undecided;
CREATE INDEX payments_to_read ON payments (next_check_at) WHERE status IN ('pending', 'failed') AND quarantined IS NULL;
