/** What a form left behind for the page that is shown next. */
export interface Flash {
  kind: 'done' | 'problem';
  message: string;
  /** Which form of the page it belongs to; none for the whole page. */
  form?: string;
  /** A sentence for each field that is not right. */
  fields?: Record<string, string>;
  /** What was typed, to show it again; never secrets. */
  values?: Record<string, string>;
}
