interface Told {
  title: string;
  detail?: string;
  errors?: readonly unknown[];
}

/**
 * What a refusal says to a person: what it is, and what this one was about where that adds something. What is
 * wrong with single fields is said beside them.
 */
export const refusalWords = ({ title, detail, errors }: Told): string =>
  detail && detail !== title && !errors?.length ? `${title} ${detail}` : title;
