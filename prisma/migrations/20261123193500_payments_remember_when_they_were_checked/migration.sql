-- DropIndex
DROP INDEX "payments_status_created_at_idx";

-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "quarantined" TEXT;

-- CreateIndex
CREATE INDEX "payments_status_checked_at_idx" ON "payments"("status", "checked_at");
