-- CreateIndex
CREATE INDEX "search_documents_options_idx" ON "search_documents" USING GIN ("options");
