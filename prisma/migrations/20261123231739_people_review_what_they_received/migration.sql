-- CreateTable
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "product_title" TEXT NOT NULL,
    "product_slug" TEXT NOT NULL,
    "variant_title" TEXT NOT NULL,
    "stars" SMALLINT NOT NULL,
    "text" TEXT NOT NULL,
    "media_ids" UUID[],
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ratings" (
    "subject_id" UUID NOT NULL,
    "one" INTEGER NOT NULL DEFAULT 0,
    "two" INTEGER NOT NULL DEFAULT 0,
    "three" INTEGER NOT NULL DEFAULT 0,
    "four" INTEGER NOT NULL DEFAULT 0,
    "five" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ratings_pkey" PRIMARY KEY ("subject_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reviews_order_line_id_key" ON "reviews"("order_line_id");

-- CreateIndex
CREATE INDEX "reviews_product_id_written_at_id_idx" ON "reviews"("product_id", "written_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "reviews_seller_id_written_at_id_idx" ON "reviews"("seller_id", "written_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "reviews_author_id_written_at_id_idx" ON "reviews"("author_id", "written_at" DESC, "id" DESC);

-- What the schema cannot say
ALTER TABLE reviews ADD CONSTRAINT reviews_stars CHECK (stars BETWEEN 1 AND 5);
ALTER TABLE ratings ADD CONSTRAINT ratings_not_negative
  CHECK (one >= 0 AND two >= 0 AND three >= 0 AND four >= 0 AND five >= 0);
