import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessToken } from './auth/access-token.js';
import { IdentifyCaller } from './auth/identify-caller.js';
import { PermissionGuard } from './auth/permission.guard.js';
import { SessionCookies } from './auth/session-cookies.js';
import { DeviceTokens } from './auth/device-tokens.js';
import { IdentifyGuard } from './auth/identify.guard.js';
import { VisitorTokens } from './auth/visitor-tokens.js';
import { Config } from './config/config.js';
import { Database } from './database/database.js';
import { DeliveryQueue } from './events/delivery-queue.js';
import { EventLog } from './events/event-log.js';
import { EventRelay } from './events/event-relay.js';
import { EventWakeUp } from './events/event-wake-up.js';
import { LeasedDeliveries } from './events/leased-deliveries.js';
import { Subscriptions } from './events/subscriptions.js';
import { DocsController } from './http/docs.controller.js';
import { Drain } from './http/drain.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RouteTable } from './http/route-table.js';
import { SecurityTxtController } from './http/security-txt.controller.js';
import { validationPipe } from './http/validation.pipe.js';
import { ForgetOldAnswers } from './idempotency/forget-old-answers.js';
import { Claims } from './idempotency/claims.js';
import { IdempotentAnswers } from './idempotency/idempotent-answers.js';
import { Broadcasts } from './live/broadcasts.js';
import { CatchUp } from './live/catch-up.js';
import { ConnectionLimit } from './live/connection-limit.js';
import { Connections } from './live/connections.js';
import { EventsController } from './live/events.controller.js';
import { ForgetOldEvents } from './live/forget-old-events.js';
import { Handshake } from './live/handshake.js';
import { LiveServer } from './live/live-server.js';
import { MessageRouter } from './live/message-router.js';
import { RecipientLog } from './live/recipient-log.js';
import { Signals } from './live/signals.js';
import { RateLimitGuard } from './limits/rate-limit.guard.js';
import { Charges } from './limits/charges.js';
import { RateLimits } from './limits/rate-limits.js';
import { VisitorIssuer } from './limits/visitor-issuer.js';
import { ScheduleLocks } from './schedule/schedule-locks.js';
import { Schedules } from './schedule/schedules.js';
import { Watchdog } from './schedule/watchdog.js';
import { HealthController } from './telemetry/health.controller.js';
import { Dependencies } from './telemetry/dependencies.js';
import { InternalServer } from './telemetry/internal-server.js';
import { Metrics } from './telemetry/metrics.js';
import { Readiness } from './telemetry/readiness.js';
import { WorkHealth } from './telemetry/work-health.js';

const events = [EventLog, EventWakeUp, EventRelay, DeliveryQueue, LeasedDeliveries, Subscriptions];
const work = [Schedules, ScheduleLocks, Watchdog, WorkHealth];
const http = [
  Drain,
  ProblemFilter,
  RouteTable,
  RateLimits,
  Charges,
  VisitorIssuer,
  Metrics,
  Dependencies,
  Claims,
  Readiness,
  InternalServer,
  IdempotentAnswers,
  ForgetOldAnswers,
];
const live = [
  Broadcasts,
  CatchUp,
  ConnectionLimit,
  Connections,
  ForgetOldEvents,
  Handshake,
  LiveServer,
  MessageRouter,
  RecipientLog,
  Signals,
];
const auth = [AccessToken, IdentifyCaller, SessionCookies, VisitorTokens, DeviceTokens];

/** The plumbing. Serves every room, knows none. */
@Global()
@Module({
  imports: [CqrsModule.forRoot(), DiscoveryModule],
  controllers: [HealthController, SecurityTxtController, DocsController, EventsController],
  providers: [
    { provide: Config, useFactory: () => Config.fromEnvironment() },
    Database,
    ...events,
    ...work,
    ...http,
    ...auth,
    ...live,
    { provide: APP_FILTER, useExisting: ProblemFilter },
    { provide: APP_PIPE, useFactory: validationPipe },
    IdentifyGuard,
    PermissionGuard,
    { provide: APP_GUARD, useExisting: IdentifyGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useExisting: PermissionGuard },
  ],
  exports: [
    CqrsModule,
    Config,
    Database,
    EventLog,
    EventRelay,
    Schedules,
    Watchdog,
    AccessToken,
    SessionCookies,
    Charges,
    RateLimits,
    RecipientLog,
    Broadcasts,
    Connections,
    Signals,
    Claims,
    IdempotentAnswers,
  ],
})
export class PlatformModule {}
