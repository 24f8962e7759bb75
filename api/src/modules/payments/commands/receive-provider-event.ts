import type { IncomingHttpHeaders } from 'node:http';
import { Logger } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PaymentProvider, WebhookForged } from '#integrations/payments/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { WebhookRefused } from '../payments.errors.js';
import { ProviderEventReceived } from '../payments.events.js';

export class ReceiveProviderEvent extends Command<{ received: true }> {
  constructor(
    readonly provider: string,
    readonly rawBody: Buffer,
    readonly headers: IncomingHttpHeaders,
  ) {
    super();
  }
}

/** Checks who sent it, stores it once, answers. What it means is worked out afterwards. */
@CommandHandler(ReceiveProviderEvent)
export class ReceiveProviderEventHandler implements ICommandHandler<ReceiveProviderEvent> {
  private readonly log = new Logger('ReceiveProviderEvent');

  constructor(
    private readonly provider: PaymentProvider,
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  async execute({ provider, rawBody, headers }: ReceiveProviderEvent): Promise<{ received: true }> {
    const { eventKey, reference } = this.read(provider, rawBody, headers);
    await this.db.transaction(async () => {
      const added = await this.db.run(
        `INSERT INTO provider_events (provider, event_key, reference, payload) VALUES ($1, $2, $3, $4::jsonb)
         ON CONFLICT (provider, event_key) DO NOTHING`,
        provider,
        eventKey,
        reference,
        rawBody.toString('utf8'),
      );
      if (added === 1)
        this.events.append(new ProviderEventReceived(eventKey, { provider, eventKey, reference }));
    });
    return { received: true };
  }

  private read(provider: string, rawBody: Buffer, headers: IncomingHttpHeaders) {
    if (provider !== this.provider.name) throw new WebhookRefused('This provider is not in use here.');
    try {
      return this.provider.readWebhook(rawBody, headers);
    } catch (error) {
      if (!(error instanceof WebhookForged)) throw error;
      this.log.warn(`refused a webhook: ${error.message}`);
      throw new WebhookRefused('Sign the raw body with the shared secret, and send it within five minutes.');
    }
  }
}
