import { z } from 'zod';
import { Id } from '#platform/http/contract.js';

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'Give the SHA-256 of the file in small hexadecimal digits.')
  .meta({ id: 'Sha256' });

export const Picture = z
  .strictObject({
    id: Id,
    alt: z.string(),
    width: z.int(),
    height: z.int(),
    placeholder: z.string().describe('A tiny data: URL to show until the picture is there.'),
    sources: z
      .array(z.strictObject({ width: z.int(), avif: z.string(), webp: z.string() }))
      .describe('Immutable addresses, smallest first.'),
  })
  .meta({ id: 'Picture' });
export type Picture = z.infer<typeof Picture>;

export const MediaFile = z
  .strictObject({
    id: Id,
    sha256: Sha256,
    status: z.enum(['processing', 'ready', 'refused']),
    problem: z.string().nullable().describe('Why it was refused.'),
    bytes: z.int(),
    picture: Picture.nullable(),
  })
  .meta({ id: 'MediaFile' });
export type MediaFile = z.infer<typeof MediaFile>;

export const MediaLookupBody = z
  .strictObject({ sha256: z.array(Sha256).min(1).max(500) })
  .meta({ id: 'MediaLookupBody' });

export const MediaLookup = z.strictObject({ items: z.array(MediaFile) }).meta({ id: 'MediaLookup' });
export type MediaLookup = z.infer<typeof MediaLookup>;
