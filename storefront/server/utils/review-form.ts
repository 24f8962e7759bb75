import type { FlexBizz } from '@flexbizz/sdk';
import type { RequestEvent } from './request-event';

const MOST_PICTURES = 4;

/** What a review form says, with its pictures uploaded and ready; no pictures when none were chosen. */
export async function readReview(flexbizz: FlexBizz, event: RequestEvent) {
  const { fields, pictures } = await formWithPictures(event, MOST_PICTURES);
  const stars = Number(fields.stars);
  if (!stars) throw new FormRefused('Choose how many stars it gets.');
  const files = await Promise.all(pictures.map((bytes) => uploadPicture(flexbizz, bytes)));
  return { stars, text: fields.text ?? '', mediaIds: files.map(({ id }) => id) };
}
