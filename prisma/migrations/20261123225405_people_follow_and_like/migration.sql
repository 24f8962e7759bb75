-- CreateTable
CREATE TABLE "follows" (
    "follower_id" UUID NOT NULL,
    "followed_id" UUID NOT NULL,
    "followed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follows_pkey" PRIMARY KEY ("follower_id","followed_id")
);

-- CreateTable
CREATE TABLE "blocks" (
    "blocker_id" UUID NOT NULL,
    "blocked_id" UUID NOT NULL,
    "blocked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blocks_pkey" PRIMARY KEY ("blocker_id","blocked_id")
);

-- CreateTable
CREATE TABLE "person_counts" (
    "user_id" UUID NOT NULL,
    "followers" INTEGER NOT NULL DEFAULT 0,
    "following" INTEGER NOT NULL DEFAULT 0,
    "likes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "person_counts_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "product_likes" (
    "user_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "liked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_likes_pkey" PRIMARY KEY ("user_id","product_id")
);

-- CreateTable
CREATE TABLE "wishes" (
    "user_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "wished_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wishes_pkey" PRIMARY KEY ("user_id","product_id")
);

-- CreateTable
CREATE TABLE "product_standings" (
    "product_id" UUID NOT NULL,
    "like_count" INTEGER NOT NULL DEFAULT 0,
    "view_count" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "product_standings_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "product_viewers" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "product_id" UUID NOT NULL,
    "visitor" TEXT NOT NULL,

    CONSTRAINT "product_viewers_pkey" PRIMARY KEY ("hour","product_id","visitor")
);

-- CreateTable
CREATE TABLE "feed_items" (
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "product_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "liked_by" UUID,

    CONSTRAINT "feed_items_pkey" PRIMARY KEY ("user_id","product_id")
);

-- CreateIndex
CREATE INDEX "follows_follower_id_followed_at_followed_id_idx" ON "follows"("follower_id", "followed_at" DESC, "followed_id" DESC);

-- CreateIndex
CREATE INDEX "follows_followed_id_followed_at_follower_id_idx" ON "follows"("followed_id", "followed_at" DESC, "follower_id" DESC);

-- CreateIndex
CREATE INDEX "blocks_blocker_id_blocked_at_blocked_id_idx" ON "blocks"("blocker_id", "blocked_at" DESC, "blocked_id" DESC);

-- CreateIndex
CREATE INDEX "product_likes_user_id_liked_at_product_id_idx" ON "product_likes"("user_id", "liked_at" DESC, "product_id" DESC);

-- CreateIndex
CREATE INDEX "product_likes_product_id_user_id_idx" ON "product_likes"("product_id", "user_id");

-- CreateIndex
CREATE INDEX "wishes_user_id_wished_at_product_id_idx" ON "wishes"("user_id", "wished_at" DESC, "product_id" DESC);

-- CreateIndex
CREATE INDEX "wishes_product_id_user_id_idx" ON "wishes"("product_id", "user_id");

-- CreateIndex
CREATE INDEX "feed_items_user_id_at_product_id_idx" ON "feed_items"("user_id", "at" DESC, "product_id" DESC);

-- CreateIndex
CREATE INDEX "feed_items_product_id_idx" ON "feed_items"("product_id");

-- What must never be true, whatever the code above believes.
ALTER TABLE follows
  ADD CONSTRAINT follows_somebody_else CHECK (follower_id <> followed_id);
ALTER TABLE blocks
  ADD CONSTRAINT blocks_somebody_else CHECK (blocker_id <> blocked_id);
ALTER TABLE person_counts
  ADD CONSTRAINT person_counts_not_negative CHECK (followers >= 0 AND following >= 0 AND likes >= 0);
ALTER TABLE product_standings
  ADD CONSTRAINT product_standings_not_negative CHECK (like_count >= 0 AND view_count >= 0);

-- Kept for an hour and worth nothing after it: not worth a write-ahead log.
ALTER TABLE product_viewers SET UNLOGGED;

-- The newest things of a shop, for those who begin to follow it.
CREATE INDEX products_newest_of_shop ON products (seller_id, published_at DESC, id DESC) WHERE status = 'published';
