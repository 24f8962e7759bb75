import { Injectable } from '@nestjs/common';
import { Media } from '#modules/media/index.js';
import { paintPicture, type PictureBrief } from '../../../prisma/seed/index.ts';

/** A preview fills a card in a list and costs a fifth of a whole picture. */
export const WIDTHS = { preview: 320, whole: 800 } as const;

/** Paints the pictures of the demo shop and uploads them, each brief once for each seller. */
@Injectable()
export class DemoPictures {
  private readonly known = new Map<string, Promise<string>>();

  constructor(private readonly media: Media) {}

  /** Gives the image as a product takes it, ready to be shown. */
  async imageOf(ownerId: string, brief: PictureBrief, as: keyof typeof WIDTHS) {
    const key = `${ownerId} ${as} ${JSON.stringify(brief)}`;
    const sha256 = this.known.get(key) ?? this.keep(ownerId, brief, WIDTHS[as]);
    this.known.set(key, sha256);
    return { sha256: await sha256, alt: brief.alt };
  }

  private async keep(ownerId: string, brief: PictureBrief, width: number): Promise<string> {
    return this.media.keep(ownerId, await paintPicture(brief, width));
  }
}
