import { Controller, Get } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { Marketplace } from '../pages.contract.js';

@ApiTags('marketplace')
@Controller('v1/marketplace')
export class MarketplaceController {
  constructor(private readonly config: Config) {}

  @Get()
  @Operation({
    id: 'marketplace.get',
    summary: 'Where people see products, shops and orders',
    permission: 'public',
    answers: Marketplace,
    cacheSeconds: 300,
  })
  get(): Marketplace {
    const at = (path: string) => this.config.settings.STOREFRONT_URL.replace(/\/$/, '') + path;
    return {
      productPage: at('/p/{slug}'),
      shopPage: at('/shop/{handle}'),
      orderPage: at('/account/orders/{orderId}'),
      salePage: at('/account/sales/{orderId}'),
    };
  }
}
