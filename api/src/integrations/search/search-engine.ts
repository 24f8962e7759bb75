/** What an engine knows of a published product. */
export interface SearchDocument {
  productId: string;
  title: string;
  description: string;
  vendor: string | null;
  tags: string[];
  /** Keys from the top down, so that a product is found in every category above it. */
  categoryPath: string[];
  categoryNames: string[];
  sellerHandle: string;
  sellerName: string;
  condition: string;
  /** `Name:Value`. */
  options: string[];
  priceMin: number;
  inStock: boolean;
  publishedAt: string;
  /** Where it stands among the best rated: the higher, the better. */
  ratingScore: number;
  /** What a list shows of it: JSON, never looked into. */
  card: string;
}

export const SORTS = ['relevance', 'newest', 'rating', 'price-asc', 'price-desc'] as const;

export interface SearchQuestion {
  q: string;
  category?: string;
  seller?: string;
  /** Alternatives. */
  conditions: string[];
  priceMin?: number;
  priceMax?: number;
  /** `Name:Value`: alternatives within a name, all names together. */
  options: string[];
  inStock: boolean;
  sort: (typeof SORTS)[number];
  limit: number;
  cursor?: string;
}

export type Counted = [value: string, count: number];

/** How many there would be with each value. Each facet leaves its own filter out, so that one can change it. */
export interface FacetCounts {
  categories: Counted[];
  conditions: Counted[];
  sellers: [handle: string, name: string, count: number][];
  options: Counted[];
  price: [min: number, max: number] | null;
  inStock: number;
}

export interface SearchResult {
  /** The cards as JSON, with commas between: ready to be put into an answer. */
  cards: string;
  /** Whose cards they are, in the same order. */
  productIds: string[];
  nextCursor: string | null;
  estimatedTotal: number;
  /** What says "at least so many", because more match than an engine counts or puts in order. */
  approximate: { total: boolean; facets: boolean; items: boolean };
  /** What was searched for when nothing has the words as they were typed. */
  correctedTo: string | null;
  /** Words of the question that were left out, because nothing has all of them. */
  droppedWords: string[];
  facets: FacetCounts;
}

export interface SuggestQuestion {
  q: string;
  limit: number;
  /** Keys of categories whose names fit; the engine gives back those that hold something. */
  categories: string[];
}

export interface SuggestResult {
  /** What suggestions are for when nothing begins with the words as they were typed. */
  correctedTo: string | null;
  /** Cards, as JSON. */
  products: string[];
  categories: string[];
  sellers: { handle: string; name: string }[];
}

/** What an engine does to find more than what was typed. All of it, unless a benchmark asks what each is worth. */
export interface Devices {
  /** The last word may be the beginning of one. */
  prefix: boolean;
  /** Misspelt words are corrected. */
  typos: boolean;
  /** "tshirt", "t-shirt" and "tee shirt" are one thing. */
  compounds: boolean;
  /** Words are dropped until something is found. */
  relaxation: boolean;
}
export const ALL_DEVICES: Devices = { prefix: true, typos: true, compounds: true, relaxation: true };

/** What an engine holds of a product, without the product: equal versions are equal documents. */
export type Held = [productId: string, version: string];

/** The port: finds products by words, forgivingly, with filters and facets. */
export abstract class SearchEngine {
  abstract readonly name: string;
  /** Brings in all of these anew, and its own settings. People find what was there before until it is done. */
  abstract refill(portions: AsyncIterable<readonly SearchDocument[]>): Promise<void>;
  /** Brings what is there to the settings of today. Doing it again changes nothing. */
  abstract setUp(): Promise<void>;
  /** Done when the documents can be found. */
  abstract upsert(documents: readonly SearchDocument[]): Promise<void>;
  abstract remove(productIds: readonly string[]): Promise<void>;
  abstract search(question: SearchQuestion): Promise<SearchResult>;
  abstract suggest(question: SuggestQuestion): Promise<SuggestResult>;
  /** Everything it holds, in portions. */
  abstract held(): AsyncIterable<Held[]>;
  /** How much it holds; null when it has lost even the place to hold anything in. */
  abstract count(): Promise<number | null>;
}
