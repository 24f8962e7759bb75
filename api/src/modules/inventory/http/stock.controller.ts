import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { PageQuery } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { SetStock } from '../commands/set-stock.js';
import { SetStockBody, StockAdjustmentPage, StockResults } from '../inventory.contract.js';
import { ListStockAdjustments } from '../queries/list-stock-adjustments.js';

@ApiTags('stock')
@Controller('v1/seller/stock')
export class StockController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Put()
  @Operation({
    id: 'stock.set',
    summary: 'Say how many units are on hand, by SKU',
    permission: 'seller',
    answers: StockResults,
    idempotency: 'accepted',
    limit: 'bulk',
    bodyLimit: 128 * 1024,
  })
  set(@SignedIn() actor: Actor, @Body({ schema: SetStockBody }) body: SetStockBody) {
    return this.commands.execute(new SetStock(actor, body.items, body.reason));
  }

  @Get('adjustments')
  @Operation({
    id: 'stockAdjustments.list',
    summary: 'Every change of your stock, newest first',
    permission: 'seller',
    answers: StockAdjustmentPage,
  })
  adjustments(@SignedIn() actor: Actor, @Query({ schema: PageQuery }) page: PageQuery) {
    return this.queries.execute(new ListStockAdjustments(actor, page));
  }
}
