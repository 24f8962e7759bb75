import type { FlexBizz } from '@flexbizz/sdk';
import type { Flash } from './flash';
import type { Category } from './marketplace';

/** Who is asking, for as long as one request lasts. */
export interface Visitor {
  /** A client that speaks for this visitor. */
  readonly flexbizz: FlexBizz;
  /** This storefront's address, as the visitor typed it. */
  readonly origin: string;
  readonly signedIn: boolean;
  readonly hasCart: boolean;
  categories(): Promise<Category[]>;
  /** What was typed at the checkout before, when it may not have been paid. */
  checkoutForm(): Record<string, string> | null;
  /** What the last form had to say, once. */
  takeFlash(): Flash | null;
}

declare module 'h3' {
  interface H3EventContext {
    visitor: Visitor;
    cspNonce: string;
    /** Set while a page is drawn that may be shown to everybody. */
    keepPageAs?: string;
  }
}
