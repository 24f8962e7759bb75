import { Injectable } from '@nestjs/common';
import { Media } from '#modules/media/index.js';
import { paintPicture, type PictureBrief } from '../../../prisma/seed/index.ts';

const WIDTH = 800;

/** Paints the pictures of the demo shop and uploads them, each brief once for each seller. */
@Injectable()
export class DemoPictures {
  private readonly known = new Map<string, Promise<string>>();

  constructor(private readonly media: Media) {}

  /** The first picture of a product is ready at once; the worker makes the sizes of the others. */
  hashOf(ownerId: string, brief: PictureBrief, place: number): Promise<string> {
    const key = `${ownerId} ${JSON.stringify(brief)}`;
    const hash = this.known.get(key) ?? this.upload(ownerId, brief, place);
    this.known.set(key, hash);
    return hash;
  }

  private async upload(ownerId: string, brief: PictureBrief, place: number): Promise<string> {
    const bytes = await paintPicture(brief, WIDTH);
    return place === 0 ? this.media.keep(ownerId, bytes) : this.media.accept(ownerId, bytes);
  }
}
