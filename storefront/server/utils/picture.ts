import type { FlexBizz } from '@flexbizz/sdk';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RequestEvent } from './request-event';

const PATIENCE = 15_000;

/** The file of a form, or the word that a button of it stands for. */
export async function pictureForm(event: RequestEvent): Promise<{ remove: boolean; bytes?: Uint8Array }> {
  const parts = (await readMultipartFormData(event)) ?? [];
  const file = parts.find(({ name }) => name === 'picture');
  return { remove: parts.some(({ name }) => name === 'remove'), bytes: file?.data };
}

/** The words of a form with files, and its files that hold anything. */
export async function formWithPictures(event: RequestEvent, most: number) {
  const parts = (await readMultipartFormData(event)) ?? [];
  const words = parts.filter(({ filename }) => filename === undefined);
  const pictures = parts.filter(({ filename, data }) => filename && data.length > 0);
  if (pictures.length > most) throw new FormRefused(`At most ${most} pictures, please.`);
  return {
    fields: Object.fromEntries(words.map(({ name, data }) => [name ?? '', data.toString().trim()])),
    pictures: pictures.map(({ data }) => data),
  };
}

/** Uploads a picture and waits until it can be shown. */
export async function uploadPicture(flexbizz: FlexBizz, bytes: Uint8Array) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const until = Date.now() + PATIENCE;
  let file = await flexbizz.media.upload({
    path: { sha256 },
    body: bytes,
  });
  while (file.status === 'processing' && Date.now() < until) {
    await pause(200);
    file = await flexbizz.media.get({ path: { sha256 } });
  }
  if (file.status === 'refused')
    throw new FormRefused(file.problem ?? 'This file cannot be read as a picture.');
  return file;
}
