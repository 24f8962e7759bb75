import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { CatalogModule } from '#modules/catalog/index.js';
import { IdentityModule } from '#modules/identity/index.js';
import { MediaModule } from '#modules/media/index.js';
import { SocialModule } from '#modules/social/index.js';
import { DemoPictures } from './demo-pictures.js';
import { FillDemoShop } from './fill-demo-shop.js';
import { FillPurchases } from './fill-purchases.js';
import { FillSocialLife } from './fill-social-life.js';
import { FinishDemoPictures } from './finish-demo-pictures.js';

@Module({})
export class SeedModule {
  static with(app: Type): DynamicModule {
    return {
      module: SeedModule,
      imports: [app, IdentityModule, MediaModule, CatalogModule, SocialModule],
      providers: [FillDemoShop, FillSocialLife, FillPurchases, FinishDemoPictures, DemoPictures],
    };
  }
}
