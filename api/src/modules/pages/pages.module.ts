import { Module } from '@nestjs/common';
import { CartModule } from '#modules/cart/index.js';
import { CatalogModule } from '#modules/catalog/index.js';
import { ChatModule } from '#modules/chat/index.js';
import { IdentityModule } from '#modules/identity/index.js';
import { NotificationsModule } from '#modules/notifications/index.js';
import { ReviewsModule } from '#modules/reviews/index.js';
import { SocialModule } from '#modules/social/index.js';
import { ProductPagesController } from './http/product-pages.controller.js';
import { MarketplaceController } from './http/marketplace.controller.js';
import { VisitorController } from './http/visitor.controller.js';
import { GetProductPageHandler } from './queries/get-product-page.js';
import { GetVisitorHandler } from './queries/get-visitor.js';

@Module({
  imports: [
    CartModule,
    CatalogModule,
    ChatModule,
    IdentityModule,
    NotificationsModule,
    ReviewsModule,
    SocialModule,
  ],
  controllers: [ProductPagesController, VisitorController, MarketplaceController],
  providers: [GetProductPageHandler, GetVisitorHandler],
})
export class PagesModule {}
