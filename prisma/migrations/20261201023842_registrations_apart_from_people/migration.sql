-- AlterTable
ALTER TABLE "mail_tokens" ADD COLUMN     "email" TEXT;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "network" TEXT;

-- CreateTable
CREATE TABLE "registrations" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "handle" TEXT,
    "display_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registrations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "registrations_email_key" ON "registrations"("email");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_handle_key" ON "registrations"("handle");

-- CreateIndex
CREATE INDEX "registrations_expires_at_idx" ON "registrations"("expires_at");

-- CreateIndex
CREATE INDEX "device_logins_user_id_idx" ON "device_logins"("user_id");

-- Who has not confirmed an address is no person yet. Links that are on their way keep working: the id stays.
INSERT INTO registrations (id, email, handle, display_name, created_at, expires_at)
  SELECT id, email, handle, display_name, created_at, now() + interval '3 days' FROM users
  WHERE email_verified_at IS NULL AND seller_since IS NULL AND suspended_at IS NULL AND NOT demo;
DELETE FROM users WHERE id IN (SELECT id FROM registrations);
