import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { ApiExcludeController } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { GetPictureFile } from '../queries/get-picture-file.js';

/** Files, not API: their addresses come with every picture and never change what they show. */
@ApiExcludeController()
@Controller('media')
export class PicturesController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':mediaId/:fileName')
  @Operation({
    id: 'pictures.get',
    summary: 'One size of a picture',
    cacheSeconds: 31_536_000,
    permission: 'public',
    limit: 'none',
  })
  async get(
    @Param('mediaId') mediaId: string,
    @Param('fileName') fileName: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, format } = await this.queries.execute(new GetPictureFile(mediaId, fileName));
    reply
      .status(200)
      .header('Cache-Control', 'public, max-age=31536000, immutable')
      .header('X-Content-Type-Options', 'nosniff')
      .type(`image/${format}`);
    return bytes;
  }
}
