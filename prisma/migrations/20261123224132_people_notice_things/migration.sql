-- CreateTable
CREATE TABLE "notification_inboxes" (
    "recipient_id" UUID NOT NULL,
    "unread" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "notification_inboxes_pkey" PRIMARY KEY ("recipient_id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "in_app" BOOLEAN NOT NULL,
    "actor" JSONB,
    "actor_count" INTEGER NOT NULL DEFAULT 0,
    "event_count" INTEGER NOT NULL DEFAULT 0,
    "content" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),
    "pushed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_actors" (
    "notification_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,

    CONSTRAINT "notification_actors_pkey" PRIMARY KEY ("notification_id","actor_id")
);

-- CreateTable
CREATE TABLE "notification_deliveries" (
    "event_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "notification_id" UUID,
    "state" TEXT NOT NULL,
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "due_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notification_deliveries_pkey" PRIMARY KEY ("event_id","recipient_id","channel")
);

-- CreateTable
CREATE TABLE "notification_preferences" (
    "user_id" UUID NOT NULL,
    "kinds" JSONB NOT NULL DEFAULT '{}',
    "quiet_from" TEXT,
    "quiet_to" TEXT,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "digest" TEXT NOT NULL DEFAULT 'off',

    CONSTRAINT "notification_preferences_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "push_subscriptions" (
    "id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "push_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seen_products" (
    "product_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "price_amount" BIGINT NOT NULL,
    "announced_at" TIMESTAMPTZ(3),

    CONSTRAINT "seen_products_pkey" PRIMARY KEY ("product_id")
);

-- CreateIndex
CREATE INDEX "notifications_recipient_id_at_id_idx" ON "notifications"("recipient_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notifications_at_idx" ON "notifications" USING BRIN ("at");

-- CreateIndex
CREATE INDEX "notification_deliveries_notification_id_idx" ON "notification_deliveries"("notification_id");

-- CreateIndex
CREATE INDEX "notification_deliveries_created_at_idx" ON "notification_deliveries" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "push_subscriptions_endpoint_key" ON "push_subscriptions"("endpoint");

-- CreateIndex
CREATE INDEX "push_subscriptions_user_id_idx" ON "push_subscriptions"("user_id");

-- CreateIndex
CREATE INDEX "push_subscriptions_session_id_idx" ON "push_subscriptions"("session_id");

-- CreateIndex
CREATE INDEX "seen_products_seller_id_announced_at_idx" ON "seen_products"("seller_id", "announced_at" DESC);

-- AddForeignKey
ALTER TABLE "notification_actors" ADD CONSTRAINT "notification_actors_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema cannot say.
ALTER TABLE notification_inboxes ADD CONSTRAINT notification_inboxes_unread_check CHECK (unread >= 0);
ALTER TABLE notifications
    ADD CONSTRAINT notifications_counts_check CHECK (actor_count >= 0 AND event_count >= 1),
    ADD CONSTRAINT notifications_kind_check CHECK (kind ~ '^[a-z-]{1,40}$');
ALTER TABLE notification_deliveries
    ADD CONSTRAINT notification_deliveries_channel_check CHECK (channel IN ('in-app', 'email', 'push')),
    ADD CONSTRAINT notification_deliveries_state_check CHECK (state IN ('done', 'waiting', 'handed-on', 'dropped')),
    ADD CONSTRAINT notification_deliveries_due_check CHECK ((state = 'waiting') <= (due_at IS NOT NULL AND notification_id IS NOT NULL));
ALTER TABLE notification_preferences
    ADD CONSTRAINT notification_preferences_quiet_check CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
    ADD CONSTRAINT notification_preferences_digest_check CHECK (digest IN ('off', 'daily'));
ALTER TABLE seen_products ADD CONSTRAINT seen_products_price_check CHECK (price_amount >= 0);

-- Alike things gather in one row for as long as it is unread.
CREATE UNIQUE INDEX notifications_gathering ON notifications (recipient_id, kind, subject, in_app) WHERE read_at IS NULL;
CREATE INDEX notifications_unread ON notifications (recipient_id, at DESC, id DESC) WHERE read_at IS NULL AND in_app;
CREATE INDEX notification_deliveries_waiting ON notification_deliveries (due_at) WHERE state = 'waiting';
CREATE INDEX seen_products_waiting ON seen_products (seller_id) WHERE announced_at IS NULL;

-- What is on sale already is no news.
INSERT INTO seen_products (product_id, seller_id, price_amount, announced_at)
SELECT product_id, seller_id, (card::jsonb->'price'->>'amount')::bigint, now() FROM product_pages;
