import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { ApiExcludeController } from '#platform/http/documentation.js';
import { RouteNotFound } from '#platform/http/http.errors.js';
import { Operation } from '#platform/http/operation.js';
import { outboxPage, type KeptMail } from './outbox-page.js';

const Opened = z.object({ mail: z.uuid().optional() });
const NEWEST = 100;

/** The mails of a trial, where there is no mail server. Nowhere else: they hold other people's links. */
@ApiExcludeController()
@Controller('dev/mail')
export class OutboxController {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  @Get()
  @Operation({ id: 'outbox.show', summary: 'The local outbox', permission: 'public', limit: 'none' })
  async show(@Query({ schema: Opened }) { mail }: z.infer<typeof Opened>, @Res() reply: FastifyReply) {
    if (!this.config.settings.EMBEDDED) throw new RouteNotFound('Check the address.');
    const mails = await this.db.rows<KeptMail>(
      `SELECT id, recipient, subject, html, text, created_at AS "createdAt" FROM mails
       WHERE html <> '' ORDER BY created_at DESC, id DESC LIMIT ${NEWEST}`,
    );
    const opened = mails.find(({ id }) => id === mail) ?? mails[0];
    await reply.status(200).type('text/html; charset=utf-8').send(outboxPage(mails, opened));
  }
}
