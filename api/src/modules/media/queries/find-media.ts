import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import type { MediaLookup } from '../media.contract.js';
import { mediaFileOf, MediaFiles } from '../media-files.js';

export class FindMedia extends Query<MediaLookup> {
  constructor(
    readonly actor: Actor,
    readonly sha256s: string[],
  ) {
    super();
  }
}

@QueryHandler(FindMedia)
export class FindMediaHandler implements IQueryHandler<FindMedia> {
  constructor(private readonly files: MediaFiles) {}

  async execute({ actor, sha256s }: FindMedia): Promise<MediaLookup> {
    return { items: (await this.files.of(actor.userId, sha256s)).map(mediaFileOf) };
  }
}
