import { Module } from '@nestjs/common';
import { Config, type Settings } from '#platform/config/config.js';
import { PaymentProvider } from './payment-provider.js';
import { SandboxProvider } from './sandbox-provider.js';

const PROVIDERS: Record<Settings['PAYMENT_PROVIDER'], (settings: Settings) => PaymentProvider> = {
  sandbox: (settings) => new SandboxProvider(settings.PAYMENT_SANDBOX_URL, settings.PAYMENT_SANDBOX_SECRET),
};

/** Picks who takes the money. */
@Module({
  providers: [
    {
      provide: PaymentProvider,
      inject: [Config],
      useFactory: ({ settings }: Config) => PROVIDERS[settings.PAYMENT_PROVIDER](settings),
    },
  ],
  exports: [PaymentProvider],
})
export class PaymentsIntegration {}
