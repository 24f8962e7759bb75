import { DomainEvent } from '#shared/domain-event.js';

interface AboutMedia {
  ownerId: string;
  sha256: string;
  mediaId: string;
}

/** The original is kept; its sizes are still to be made. */
export class MediaUploaded extends DomainEvent<AboutMedia> {
  static readonly topic = 'media.media-uploaded.v1';
}

/** Every size can be served. */
export class MediaReady extends DomainEvent<AboutMedia> {
  static readonly topic = 'media.media-ready.v1';
}
