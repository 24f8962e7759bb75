/** What a mail says, said once: the HTML and the plain text are both made of it. */
export interface Letter {
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table?: LetterTable;
  /** Set apart in small print boxes: an address, a tracking number. */
  readonly facts?: readonly { label: string; lines: readonly string[] }[];
  readonly action?: { readonly label: string; readonly url: string };
  /** The small print under everything. */
  readonly note: string;
  /** Where a mail program asks to get no more of these (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

export interface LetterTable {
  readonly rows: readonly { what: string; detail?: string; amount: string }[];
  readonly sums: readonly { what: string; amount: string }[];
}
