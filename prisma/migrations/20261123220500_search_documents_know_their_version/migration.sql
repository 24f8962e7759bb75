-- AlterTable
ALTER TABLE "search_documents" ADD COLUMN     "version" TEXT NOT NULL DEFAULT '';
