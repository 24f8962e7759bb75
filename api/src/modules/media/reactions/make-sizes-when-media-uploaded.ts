import { Injectable } from '@nestjs/common';
import { Subscribes, type Delivered } from '#platform/events/subscriber.js';
import { MakeSizes } from '../encoding/make-sizes.js';
import { MediaUploaded } from '../media.events.js';

@Subscribes({
  name: 'media.make-sizes-when-media-uploaded',
  to: [MediaUploaded],
  outsideTransaction: true,
  concurrency: 2,
})
@Injectable()
export class MakeSizesWhenMediaUploaded {
  constructor(private readonly makeSizes: MakeSizes) {}

  async handle(events: Delivered<typeof MediaUploaded>[]): Promise<void> {
    for (const { data } of events) await this.makeSizes.of(data.ownerId, data.sha256);
  }
}
