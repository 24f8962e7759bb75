import { EXIT } from './exit-codes.js';

/** A failure of this program's own that the person can do something about. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly exitCode: number,
    readonly code: string,
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

export const usage = (message: string, hint?: string) => new Failure(EXIT.usage, 'cli.usage', message, hint);
