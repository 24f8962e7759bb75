import { Module } from '@nestjs/common';
import { StockController } from './http/stock.controller.js';

@Module({ controllers: [StockController] })
export class InventoryModule {}
