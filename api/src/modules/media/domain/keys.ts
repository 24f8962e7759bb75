export const FORMATS = ['avif', 'webp'] as const;
export type Format = (typeof FORMATS)[number];

/** Never served: it holds whatever the camera wrote into it. */
export const originalKey = (ownerId: string, sha256: string): string => `originals/${ownerId}/${sha256}`;

export const sizeKey = (mediaId: string, width: number, format: Format): string =>
  `pictures/${mediaId}/${width}.${format}`;

/** Relative: whoever shows it puts the api in front, or a proxy. */
export const addressOf = (mediaId: string, width: number, format: Format): string =>
  `/media/${mediaId}/${width}.${format}`;
