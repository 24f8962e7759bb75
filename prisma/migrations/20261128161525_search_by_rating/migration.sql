-- AlterTable
ALTER TABLE "search_documents" ADD COLUMN     "rating_score" INTEGER NOT NULL DEFAULT 3500;

-- CreateIndex
CREATE INDEX "search_documents_rating_score_product_id_idx" ON "search_documents"("rating_score", "product_id");

-- What is rated already: as catalog/domain/standing.ts says it.
UPDATE "search_documents" d
SET "rating_score" = round(1000 * (10 * 3.5 + r."average" * r."count") / (10 + r."count"))
FROM "product_ratings" r
WHERE r."product_id" = d."product_id" AND r."count" > 0;
