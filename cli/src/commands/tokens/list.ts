import type { Answer } from '@flexbizz/sdk';
import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { screenWidth, table, type Column } from '../../terminal/table.js';
import { moment } from '../../terminal/words.js';
import { tokensOf } from '../../tokens.js';

type Token = Answer<'sessions.list'>['items'][number];

export const list = () =>
  new Command('list')
    .description('your personal tokens, never what they are')
    .action(async (_options: object, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const items = await tokensOf(flexbizz);
      output.show({ items }, () =>
        items.length === 0
          ? 'No tokens. Create one: flexbizz tokens create <name>'
          : table(items, COLUMNS, screenWidth()),
      );
    });

const COLUMNS: Column<Token>[] = [
  { title: 'NAME', of: ({ label }) => label, flexible: true },
  { title: 'CREATED', of: ({ createdAt }) => moment(createdAt) },
  { title: 'LAST USED', of: ({ lastUsedAt }) => moment(lastUsedAt) },
  { title: 'ID', of: ({ id }) => id },
];
