import { FRAME } from './frame.generated.js';
import type { Letter, LetterTable } from './letter.js';

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

const OPTIONAL_PART = /<!-- begin (\w+) -->(.*?)<!-- end \1 -->/gs;
const SLOT = /\[\[(\w+)\]\]/g;

/** Puts a letter into the frame; parts it does not have are left out. */
export function renderLetter(letter: Letter): RenderedLetter {
  const slots: Record<string, string> = {
    subject: escaped(letter.subject),
    preview: escaped(letter.preview),
    heading: escaped(letter.heading),
    paragraphs: letter.paragraphs.map((text) => `<p>${withLinks(text)}</p>`).join(''),
    note: withLinks(letter.note),
    table: letter.table ? tableRows(letter.table) : '',
    facts: (letter.facts ?? []).map(({ label, lines }) => factOf(label, lines)).join(''),
    url: escaped(letter.action?.url ?? ''),
    label: escaped(letter.action?.label ?? ''),
  };
  const html = FRAME.replaceAll(OPTIONAL_PART, (_, name: string, part: string) =>
    slots[name] ? part : '',
  ).replaceAll(SLOT, (_, name: string) => slots[name] ?? '');
  return { subject: letter.subject, html, text: plain(letter) };
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => ENTITIES[one]!);

const withLinks = (text: string): string =>
  escaped(text).replaceAll(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

const factOf = (label: string, lines: readonly string[]): string =>
  `<p><span style="color:#5f5b52">${escaped(label)}</span><br>${lines.map(escaped).join('<br>')}</p>`;

const LINE = 'border-top:1px solid #e6e0d4';

function tableRows({ rows, sums }: LetterTable): string {
  const row = (what: string, amount: string, style: string) =>
    `<tr><td style="padding:9px 12px 9px 0;${style}">${what}</td>` +
    `<td style="padding:9px 0;text-align:right;white-space:nowrap;vertical-align:top;${style}">${escaped(amount)}</td></tr>`;
  const detail = (text?: string) => (text ? `<br><span style="color:#5f5b52">${escaped(text)}</span>` : '');
  return [
    ...rows.map((one) => row(escaped(one.what) + detail(one.detail), one.amount, LINE)),
    ...sums.map(({ what, amount }, i) =>
      row(escaped(what), amount, i === sums.length - 1 ? `${LINE};font-weight:600` : i === 0 ? LINE : ''),
    ),
  ].join('');
}

function plain({ heading, paragraphs, table, facts, action, note }: Letter): string {
  const blocks = [
    heading,
    ...paragraphs,
    table?.rows
      .map(({ what, detail, amount }) => `${[what, detail].filter(Boolean).join(', ')}: ${amount}`)
      .join('\n'),
    table?.sums.map(({ what, amount }) => `${what}: ${amount}`).join('\n'),
    ...(facts ?? []).map(({ label, lines }) => `${label}:\n${lines.join('\n')}`),
    action && `${action.label}:\n${action.url}`,
    `-- \n${note}\nFlex Bizz`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
