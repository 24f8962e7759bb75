import type { PictureBrief } from './pictures/picture-brief.ts';

export type Role = 'shopper' | 'seller' | 'moderator' | 'admin';

export type DemoPerson = {
  readonly email: string;
  readonly displayName: string;
  readonly handle: string;
  readonly roles: readonly Role[];
};

export type Palette = {
  readonly main: string;
  readonly second: string;
  readonly accent: string;
  /** What the seller photographs against. */
  readonly backdrops: readonly string[];
};

export type DemoSeller = {
  readonly email: string;
  readonly displayName: string;
  readonly handle: string;
  readonly tagline: string;
  readonly bio: string;
  readonly location: string;
  readonly palette: Palette;
  /** Stands in the avatar and, among others, in the banner. */
  readonly emblem: Pick<PictureBrief, 'drawing' | 'style' | 'colours'>;
  readonly props: readonly Pick<PictureBrief, 'drawing' | 'style' | 'colours'>[];
};

export type Condition = 'new' | 'like-new' | 'good' | 'fair';

export type DemoVariant = {
  readonly sku: string;
  readonly optionValues: readonly string[];
  readonly priceMinor: number;
  readonly compareAtMinor?: number;
  readonly stock: number;
  /** Which of the product's pictures shows it. */
  readonly picture?: number;
};

export type DemoProduct = {
  /** The seller's handle. */
  readonly seller: string;
  readonly handle: string;
  readonly title: string;
  readonly descriptionHtml: string;
  readonly vendor?: string;
  /** A key of the marketplace's category tree. */
  readonly category: string;
  readonly tags: readonly string[];
  readonly condition: Condition;
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly variants: readonly DemoVariant[];
  readonly pictures: readonly PictureBrief[];
  readonly publishedDaysAgo: number;
};

export type DemoShop = {
  readonly people: readonly DemoPerson[];
  readonly sellers: readonly DemoSeller[];
  readonly products: readonly DemoProduct[];
};
