import { CommandBus } from '@nestjs/cqrs';
import type { Command } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import { IdentityModule } from '../index.js';
import { PASSWORD_COST } from '../passwords/password-hashing.js';
import { RefreshTokens } from '../sessions/refresh-token.js';
import { SessionGate } from '#platform/auth/session-gate.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { EventRelay } from '#platform/events/event-relay.js';
import type { Caller } from '#platform/http/caller.js';
import { PlatformModule } from '#platform/platform.module.js';
import type { Actor } from '#shared/actor.js';
import { testConfig } from '../../../../test/support/config.js';
import { testDatabase } from '../../../../test/support/database.js';

const caller: Caller = {
  actor: null,
  transport: 'cookie',
  refreshToken: null,
  visitor: null,
  deviceToken: null,
  cartToken: null,
  checkoutToken: null,
  address: '127.0.0.1',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

/** The identity room with its mails, on a database of its own; passwords are hashed cheaply. */
export async function startIdentity(settings: Record<string, string> = {}) {
  const database = await testDatabase();
  const module = await Test.createTestingModule({ imports: [PlatformModule, IdentityModule] })
    .overrideProvider(Config)
    .useValue(testConfig(database.url, settings))
    .overrideProvider(PASSWORD_COST)
    .useValue(4)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await app.register(cookie);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const db = app.get(Database);
  await app.get(EventRelay).start();
  const gate = app.get(SessionGate, { strict: false });

  const mailsTo = (to: string) =>
    db.rows<{ subject: string; text: string; html: string }>(
      `SELECT subject, text, html FROM mails WHERE recipient = $1 AND sent_at IS NOT NULL ORDER BY created_at DESC`,
      to,
    );
  const mailTo = (to: string, holding: string) =>
    until(async () =>
      (await mailsTo(to)).find(({ subject, text }) => `${subject}\n${text}`.includes(holding)),
    );

  return {
    app,
    db,
    gate,
    caller,
    mailsTo,
    mailTo,
    run: <Result>(command: Command<Result>) => app.get(CommandBus).execute(command) as Promise<Result>,
    linkFor: async (to: string, purpose: 'verify' | 'reset' | 'change-email') => {
      const { text } = await mailTo(to, `/${purpose}?token=`);
      return /\?token=(\S+)/.exec(text)![1]!;
    },
    actorOf: async (refreshToken: string): Promise<Actor> => {
      const sessionId = app.get(RefreshTokens, { strict: false }).sessionOf(refreshToken)!;
      return (await gate.actorOfSession(sessionId))!;
    },
    settled: () =>
      until(async () => (await db.rows(`SELECT 1 FROM event_deliveries`)).length === 0 || undefined),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

export type IdentityRoom = Awaited<ReturnType<typeof startIdentity>>;

async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + 15_000; ;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error('It did not happen within 15 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
