import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiExcludeController } from './documentation.js';
import type { OperationOptions } from './operation-options.js';
import { Operation } from './operation.js';

interface Published {
  body: Buffer;
  etag: string;
}

/** The build writes them beside the program, which may run from its sources, as modules, or bundled. */
function folderOfDocs(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'dist', 'docs')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, 'dist', 'docs');
}

const page = (id: string, summary: string): OperationOptions => ({
  ...{ id, summary, permission: 'public', cacheSeconds: 300 },
});

/** What the api publishes of itself; not part of the contract, for it is the contract. */
@ApiExcludeController()
@Controller()
export class DocsController {
  private readonly files = new Map<string, Promise<Published>>();

  @Get('docs/errors')
  @Operation(page('docs.errors', 'Every error code, at the anchor of its name'))
  errors(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    reply.header('content-security-policy', `${STRICT};style-src 'unsafe-inline'`);
    return this.send('errors.html', 'text/html; charset=utf-8', request, reply);
  }

  @Get('openapi.yaml')
  @Operation(page('docs.yaml', 'The contract'))
  yaml(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send('openapi.yaml', 'application/yaml; charset=utf-8', request, reply);
  }

  @Get('openapi.json')
  @Operation(page('docs.json', 'The contract as JSON'))
  json(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send('openapi.json', 'application/json; charset=utf-8', request, reply);
  }

  private async send(name: string, type: string, request: FastifyRequest, reply: FastifyReply) {
    const { body, etag } = await this.file(name);
    reply.headers({ 'cache-control': 'public, max-age=300', etag });
    const known = request.headers['if-none-match'] === etag;
    await (known ? reply.status(304).send() : reply.status(200).type(type).send(body));
  }

  /** Read once; one that cannot be read is looked for again. */
  private file(name: string): Promise<Published> {
    const known = this.files.get(name);
    if (known) return known;
    const read = readFile(join(folderOfDocs(), name)).then((body) => ({
      ...{ body, etag: `"${hash('sha1', body, 'base64url')}"` },
    }));
    this.files.set(name, read);
    read.catch(() => this.files.delete(name));
    return read;
  }
}

const STRICT = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";
