-- Sellers set stock by SKU; the inventory keeps its own copy so that it need not ask the catalog.
ALTER TABLE "stock" ADD COLUMN "sku" TEXT;

-- CreateIndex
CREATE INDEX "stock_seller_id_sku_idx" ON "stock"("seller_id", "sku");
