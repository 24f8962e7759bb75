import type { Arguments, OperationId } from '@flexbizz/sdk';
import { Option } from 'commander';
import type { Output } from './output.js';

export interface DryRun {
  dryRun?: boolean;
}

export const dryRunOption = () => new Option('--dry-run', 'say what would be sent, change nothing');

type Sent<Id extends OperationId> = Pick<Arguments<Id>, 'path' | 'body'>;

/** The end of a dry run: what was typed has been understood and looked up, and this would have been sent. */
export function wouldSend<Id extends OperationId>(output: Output, operation: Id, ...sent: Sent<Id>[]): void {
  const would = sent.map((one) => ({ operation, ...one }));
  output.show({ dryRun: true, would }, () =>
    [
      'Nothing was changed. This would be sent:',
      ...sent.map(
        ({ path, body }) =>
          `  ${[operation, ...[path, body].filter((part) => part !== undefined).map((part) => JSON.stringify(part))].join(' ')}`,
      ),
    ].join('\n'),
  );
}
