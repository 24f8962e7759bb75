/** How a kind of notification behaves, and what a person who never chose anything gets. */
interface Manner {
  readonly email: boolean;
  readonly push: boolean;
  /** Seconds until a mail goes out. Whoever reads it on a page meanwhile gets none. */
  readonly mailAfter: number;
  readonly pushAfter: number;
  /** What comes while the person has not read the first one: told again, or left to the one that waits for them. */
  readonly repeats: { readonly email: boolean; readonly push: boolean };
}

const once = { email: false, push: false };

export const KINDS = {
  follow: { email: false, push: true, mailAfter: 60, pushAfter: 0, repeats: once },
  like: { email: false, push: false, mailAfter: 60, pushAfter: 0, repeats: once },
  message: { email: true, push: true, mailAfter: 300, pushAfter: 5, repeats: { email: false, push: true } },
  order: { email: true, push: true, mailAfter: 0, pushAfter: 0, repeats: { email: true, push: true } },
  'price-drop': { email: true, push: true, mailAfter: 60, pushAfter: 0, repeats: once },
  listing: { email: false, push: true, mailAfter: 60, pushAfter: 0, repeats: once },
  review: { email: true, push: true, mailAfter: 60, pushAfter: 0, repeats: { email: false, push: true } },
} as const satisfies Record<string, Manner>;

export type Kind = keyof typeof KINDS;
export const kinds = Object.keys(KINDS) as [Kind, ...Kind[]];

export interface Channels {
  readonly inApp: boolean;
  readonly email: boolean;
  readonly push: boolean;
}

/** What goes where, by kind; the rest as for everybody. */
export const channelsOf = (chosen: Partial<Record<Kind, Partial<Channels>>>): Record<Kind, Channels> =>
  Object.fromEntries(
    kinds.map((kind) => {
      const { email, push } = KINDS[kind];
      return [kind, { inApp: true, email, push, ...chosen[kind] }];
    }),
  ) as Record<Kind, Channels>;
