import type { Draft, ImageSource, ProductInput } from './draft.js';
import type { PhotoPlace } from './photo-place.js';
import type { PhotoUploads } from './photo-uploads.js';
import { adjusted, type Problem } from './problem.js';

/** A draft whose images are known by hash. */
export interface Listing {
  draft: Draft;
  images: { image: ImageSource; sha256: string }[];
}

const NOT_FOUND = {
  code: 'image.not-found',
  message: 'There is no photograph of this name: listed without it.',
  hint: 'Put it into the folder you name with --photos, or add --fetch-images to get it from its address.',
};
const PRIVATE = {
  code: 'image.private-address',
  message: 'Its address leads into a private network and was not asked: listed without it.',
  hint: 'Download the photograph yourself and name its folder with --photos.',
};

/** Finds the photographs of a product, and names those that are not there. */
export async function findPhotos(draft: Draft, photos: PhotoPlace, problems: Problem[]): Promise<Listing> {
  const images: Listing['images'] = [];
  for (const image of draft.images) {
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(image.source)?.[1] ?? (await photos.hashOf(image.source));
    if (sha256) images.push({ image, sha256 });
    else problems.push(adjusted(image.cell, photos.isPrivate?.(image.source) ? PRIVATE : NOT_FOUND));
  }
  return { draft, images };
}

/** What is sent: the draft with the images that may be shown, each once. */
export function inputOf(
  { draft, images }: Listing,
  uploads: Pick<PhotoUploads, 'refusalOf'>,
  problems: Problem[],
): ProductInput {
  const shown = images.filter(({ image, sha256 }) => {
    const reason = uploads.refusalOf(sha256);
    if (reason !== undefined)
      problems.push(
        adjusted(image.cell, {
          code: 'image.refused',
          message: `The photograph was refused (${reason}): listed without it.`,
          hint: 'Save it again as JPEG, PNG or WebP.',
        }),
      );
    return reason === undefined;
  });
  const hashOf = new Map(shown.map(({ image, sha256 }) => [image, sha256]));
  const unique = [...new Map(shown.map((entry) => [entry.sha256, entry])).values()];
  const { variants } = draft.input;
  return {
    ...draft.input,
    ...(variants && {
      variants: variants.map((variant, index) => {
        const image = draft.variantImages[index];
        const imageSha256 = image && hashOf.get(image);
        return imageSha256 ? { ...variant, imageSha256 } : variant;
      }),
    }),
    // Left out when none was found, so that an import without its photographs takes none away.
    ...(draft.saysImages &&
      (unique.length > 0 || draft.images.length === 0) && {
        images: unique.map(({ image, sha256 }) => ({ sha256, alt: image.alt })),
      }),
  };
}
