import { Module } from '@nestjs/common';
import { CartModule } from '#modules/cart/index.js';
import { CatalogModule } from '#modules/catalog/index.js';
import { ChatModule } from '#modules/chat/index.js';
import { IdentityModule } from '#modules/identity/index.js';
import { InventoryModule } from '#modules/inventory/index.js';
import { MediaModule } from '#modules/media/index.js';
import { NotificationsModule } from '#modules/notifications/index.js';
import { OrdersModule } from '#modules/orders/index.js';
import { PagesModule } from '#modules/pages/index.js';
import { PaymentsModule } from '#modules/payments/index.js';
import { ReviewsModule } from '#modules/reviews/index.js';
import { SearchModule } from '#modules/search/index.js';
import { SocialModule } from '#modules/social/index.js';
import { PlatformModule } from '#platform/platform.module.js';

@Module({
  imports: [
    PlatformModule,
    IdentityModule,
    MediaModule,
    CatalogModule,
    InventoryModule,
    SearchModule,
    CartModule,
    OrdersModule,
    PaymentsModule,
    ReviewsModule,
    SocialModule,
    ChatModule,
    NotificationsModule,
    PagesModule,
  ],
})
export class AppModule {}
