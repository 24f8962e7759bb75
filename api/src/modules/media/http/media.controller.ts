import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { ApiBody, ApiConsumes, ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { UploadMedia } from '../commands/upload-media.js';
import { MediaFile, MediaLookup, MediaLookupBody, Sha256 } from '../media.contract.js';
import {
  MediaHashMismatch,
  MediaNotFound,
  MediaNotAnImage,
  MediaTooLarge,
  UploadQuotaReached,
} from '../media.errors.js';
import { FindMedia } from '../queries/find-media.js';
import { GetMedia } from '../queries/get-media.js';

@ApiTags('media')
@Controller('v1/media')
export class MediaController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('lookup')
  @Operation({
    id: 'media.lookup',
    summary: 'Which of these files you have uploaded already',
    permission: 'signed-in',
    answers: MediaLookup,
    limit: 'bulk',
  })
  lookup(@SignedIn() actor: Actor, @Body({ schema: MediaLookupBody }) { sha256 }: { sha256: string[] }) {
    return this.queries.execute(new FindMedia(actor, sha256));
  }

  @Put(':sha256')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Operation({
    id: 'media.upload',
    summary: 'Upload an image under the hash of its bytes',
    description: 'Sending the same file again changes nothing. Sizes in AVIF and WebP are made afterwards.',
    permission: 'signed-in',
    answers: MediaFile,
    limit: 'bulk',
    bodyLimit: 20 * 1024 * 1024,
    refuses: [MediaHashMismatch, MediaNotAnImage, MediaTooLarge, UploadQuotaReached],
  })
  upload(
    @SignedIn() actor: Actor,
    @Param('sha256', { schema: Sha256 }) sha256: string,
    @Body() bytes: Buffer,
  ) {
    return this.commands.execute(new UploadMedia(actor, sha256, bytes));
  }

  @Get(':sha256')
  @Operation({
    id: 'media.get',
    summary: 'What became of an upload',
    permission: 'signed-in',
    answers: MediaFile,
    refuses: [MediaNotFound],
  })
  get(@SignedIn() actor: Actor, @Param('sha256', { schema: Sha256 }) sha256: string) {
    return this.queries.execute(new GetMedia(actor, sha256));
  }
}
