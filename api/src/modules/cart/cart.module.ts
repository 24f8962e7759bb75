import { Module } from '@nestjs/common';
import { CartController } from './http/cart.controller.js';

@Module({ controllers: [CartController] })
export class CartModule {}
