import { Module } from '@nestjs/common';
import { SetStockHandler } from './commands/set-stock.js';
import { StockController } from './http/stock.controller.js';
import { Inventory } from './inventory.js';
import { StockChanges } from './stock-changes.js';
import { StockLevels } from './stock-levels.js';
import { ListStockAdjustmentsHandler } from './queries/list-stock-adjustments.js';

@Module({
  controllers: [StockController],
  providers: [Inventory, StockChanges, StockLevels, SetStockHandler, ListStockAdjustmentsHandler],
  exports: [Inventory],
})
export class InventoryModule {}
