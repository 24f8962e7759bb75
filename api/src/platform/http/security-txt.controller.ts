import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '#platform/config/config.js';
import { ApiExcludeController } from './documentation.js';
import { RouteNotFound } from './http.errors.js';
import { Operation } from './operation.js';
import { securityTxt } from './security-txt.js';

/** Where finders of a hole should write (RFC 9116). The storefront shows the same file. */
@ApiExcludeController()
@Controller('.well-known/security.txt')
export class SecurityTxtController {
  constructor(private readonly config: Config) {}

  @Get()
  @Operation({ id: 'security-txt.get', summary: 'Security contact', permission: 'public' })
  async get(@Res() reply: FastifyReply): Promise<void> {
    const text = securityTxt(this.config.settings, new Date());
    if (text === undefined) throw new RouteNotFound('Check the address.');
    await reply.status(200).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(text);
  }
}
