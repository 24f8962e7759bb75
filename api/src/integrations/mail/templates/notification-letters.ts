import type { Letter } from './letter.js';

interface Unsubscribe {
  /** For people. */
  page: string;
  /** For mail programs. */
  oneClick: string;
}

interface News {
  text: string;
  detail: string | null;
}

/** What people typed is set apart and never made a link: a stranger must not send links in our name. */
export const notification = ({
  text,
  detail,
  url,
  unsubscribe,
}: News & { url: string; unsubscribe: Unsubscribe }): Letter => ({
  subject: headline(text),
  preview: detail ?? 'See it on Flex Bizz.',
  heading: headline(text),
  paragraphs: [],
  ...(detail && { facts: [{ label: '', lines: [detail] }] }),
  action: { label: 'Have a look', url },
  ...ending(unsubscribe, 'mails like this one'),
});

export const digest = ({
  name,
  items,
  url,
  unsubscribe,
}: {
  name: string;
  items: readonly (News & { when: string })[];
  url: string;
  unsubscribe: Unsubscribe;
}): Letter => ({
  subject: items.length === 1 ? headline(items[0]!.text) : `${items.length} things to notice`,
  preview: items[0]!.text,
  heading: `Good morning, ${name}`,
  paragraphs: ['This happened since the last mail, and you have not seen it yet.'],
  facts: items.map(({ text, detail, when }) => ({
    label: headline(text),
    lines: detail ? [detail, when] : [when],
  })),
  action: { label: 'See all of it', url },
  ...ending(unsubscribe, 'daily mails'),
});

const headline = (text: string): string => text.replace(/[.]$/, '');

const ending = ({ page, oneClick }: Unsubscribe, what: string) => ({
  note: `No more ${what}: ${page}`,
  unsubscribeUrl: oneClick,
});
