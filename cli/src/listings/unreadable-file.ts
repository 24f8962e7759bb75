/** A file that cannot be understood as a whole; nothing of it has been sent. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
