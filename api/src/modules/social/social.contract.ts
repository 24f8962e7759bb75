import { z } from 'zod';
import { Handle, PersonCard } from '#modules/identity/identity.contract.js';
import { pageOf, Timestamp } from '#platform/http/contract.js';

export { Handle };

export const Person = PersonCard.extend({
  tagline: z.string().nullable(),
  bio: z.string().nullable(),
  location: z.string().nullable(),
  bannerUrl: z.string().nullable(),
  productCount: z.int().min(0).describe('How much they sell.'),
  memberSince: Timestamp,
  followers: z.int().min(0),
  following: z.int().min(0).describe('How many people they follow.'),
  likes: z.int().min(0).describe('How many products they like.'),
  you: z
    .strictObject({
      following: z.boolean().describe('You follow them.'),
      blocked: z.boolean().describe('You have blocked them.'),
    })
    .nullable()
    .describe('What is between you and them; null for a visitor.'),
}).meta({ id: 'Person', description: 'Somebody, as everybody sees them.' });
export type Person = z.infer<typeof Person>;

export const Following = z
  .strictObject({
    following: z.boolean().describe('You follow them now.'),
    followers: z.int().min(0).describe('How many people do.'),
  })
  .meta({ id: 'Following', examples: [{ following: true, followers: 128 }] });
export type Following = z.infer<typeof Following>;

export const PersonListed = PersonCard.extend({
  at: Timestamp.describe('Since when.'),
  youFollow: z.boolean().nullable().describe('null for a visitor.'),
}).meta({ id: 'PersonListed', description: 'Somebody in a list of people.' });
export type PersonListed = z.infer<typeof PersonListed>;
export const PersonPage = pageOf('PersonPage', PersonListed);
