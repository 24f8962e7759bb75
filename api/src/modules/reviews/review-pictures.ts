import { Injectable } from '@nestjs/common';
import { Media } from '#modules/media/index.js';
import { ReviewPictureNotReady } from './reviews.errors.js';

/** Only images of the author's own, and only when they can be shown. */
@Injectable()
export class ReviewPictures {
  constructor(private readonly media: Media) {}

  async check(ownerId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const ready = await this.media.picturesByIds(ids.map((id) => ({ ownerId, id })));
    const missing = ids.find((id) => !ready.has(id));
    if (missing)
      throw new ReviewPictureNotReady(`Of ${missing} you have no image, or its sizes are still being made.`);
  }
}
