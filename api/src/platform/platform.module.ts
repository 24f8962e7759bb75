import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { SessionCookies } from './auth/session-cookies.js';
import { Config } from './config/config.js';

@Global()
@Module({
  imports: [CqrsModule.forRoot()],
  providers: [{ provide: Config, useFactory: () => Config.fromEnvironment() }, SessionCookies],
  exports: [CqrsModule, Config, SessionCookies],
})
export class PlatformModule {}
