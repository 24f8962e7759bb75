import { Module } from '@nestjs/common';
import { PaymentWebhooksController } from './http/payment-webhooks.controller.js';

@Module({ controllers: [PaymentWebhooksController] })
export class PaymentsModule {}
