import { Controller, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiBody, ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { ReceiveProviderEvent } from '../commands/receive-provider-event.js';
import { WebhookReceipt } from '../payments.contract.js';
import { WebhookRefused } from '../payments.errors.js';

const Provider = z.enum(['sandbox']);

@ApiTags('payments')
@Controller('v1/payments/webhooks')
export class PaymentWebhooksController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':provider')
  @ApiBody({
    schema: { type: 'object' },
    description: 'As the provider sends it; its signature is checked over the raw bytes.',
  })
  @Operation({
    id: 'payments.receiveWebhook',
    summary: 'For payment providers: tell what happened to a payment',
    permission: 'public',
    answers: WebhookReceipt,
    limit: 'none',
    refuses: [WebhookRefused],
  })
  receive(
    @Param('provider', { schema: Provider }) provider: 'sandbox',
    @Req() request: FastifyRequest & { rawBody?: Buffer },
  ) {
    return this.commands.execute(
      new ReceiveProviderEvent(provider, request.rawBody ?? Buffer.alloc(0), request.headers),
    );
  }
}
