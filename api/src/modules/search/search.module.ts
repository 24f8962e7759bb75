import { Module } from '@nestjs/common';
import { SearchIntegration } from '#integrations/search/index.js';
import { CatalogModule } from '#modules/catalog/index.js';
import { Documents } from './documents.js';
import { SearchController } from './http/search.controller.js';
import { HealMirror } from './projections/heal-mirror.js';
import { KeepDocumentsInStep } from './projections/keep-documents-in-step.js';
import { KeepMirrorInStep } from './projections/keep-mirror-in-step.js';
import { Mirror } from './projections/mirror.js';
import { RenewDocuments } from './projections/renew-documents.js';
import { SearchProductsHandler } from './queries/search-products.js';
import { SuggestProductsHandler } from './queries/suggest-products.js';
import { SearchIndex } from './search-index.js';

@Module({
  imports: [SearchIntegration, CatalogModule],
  controllers: [SearchController],
  providers: [
    Documents,
    Mirror,
    KeepDocumentsInStep,
    KeepMirrorInStep,
    HealMirror,
    RenewDocuments,
    SearchIndex,
    SearchProductsHandler,
    SuggestProductsHandler,
  ],
  exports: [SearchIndex],
})
export class SearchModule {}
