-- CreateTable
CREATE TABLE "recipient_heads" (
    "recipient_id" UUID NOT NULL,
    "last_sequence" BIGINT NOT NULL,

    CONSTRAINT "recipient_heads_pkey" PRIMARY KEY ("recipient_id")
);

-- CreateTable
CREATE TABLE "recipient_events" (
    "recipient_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipient_events_pkey" PRIMARY KEY ("recipient_id","sequence")
);

-- CreateIndex
CREATE INDEX "recipient_events_occurred_at_idx" ON "recipient_events" USING BRIN ("occurred_at");
