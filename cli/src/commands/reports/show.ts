import type { Answer } from '@flexbizz/sdk';
import { Command } from 'commander';
import { styleText } from 'node:util';
import { openSignedIn } from '../../context.js';
import { plain, screenWidth, wrap } from '../../terminal/table.js';
import { count, moment } from '../../terminal/words.js';

type Report = Answer<'reports.get'>;

export const show = () =>
  new Command('show')
    .description('one report, with the messages it is about')
    .argument('<report>', 'its id, as the list shows it')
    .action(async (reportId: string, _options: object, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      output.show(await flexbizz.reports.get({ path: { reportId } }), pageText);
    });

function pageText(report: Report): string {
  const { reason, note, about, reporter, createdAt, status, resolution } = report;
  return [
    `${styleText('bold', reason)} · @${about.handle}, reported by @${reporter.handle} ${moment(createdAt)} · ${status}`,
    ...(note ? wrapped(note) : []),
    ...(resolution ? ['', `Decided by @${resolution.by.handle} ${moment(resolution.at)}:`] : []),
    ...(resolution ? wrapped(resolution.note) : []),
    '',
    ...report.messages.flatMap((message) => messageLines(message, report)),
  ].join('\n');
}

/** An arrow points at what was reported. */
function messageLines(message: Report['messages'][number], { about, reporter, sequence }: Report): string[] {
  const { senderId, sentAt, text, pictures } = message;
  const handle = senderId === about.id ? about.handle : reporter.handle;
  const words = [text, pictures.length > 0 ? `[${count(pictures.length, 'picture')}]` : ''];
  return [
    `${message.sequence === sequence ? '→' : ' '} @${handle} ${styleText('dim', moment(sentAt))}`,
    ...wrapped(words.filter(Boolean).join('\n')),
  ];
}

const wrapped = (text: string) => wrap(plain(text), (screenWidth() ?? 80) - 4).map((line) => `    ${line}`);
