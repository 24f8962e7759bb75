import { Module } from '@nestjs/common';
import { CheckoutsController } from './http/checkouts.controller.js';
import { OrdersController } from './http/orders.controller.js';
import { SellerOrdersController } from './http/seller-orders.controller.js';

@Module({ controllers: [CheckoutsController, OrdersController, SellerOrdersController] })
export class OrdersModule {}
