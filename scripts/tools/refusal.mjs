/** A start that cannot go on, said in one sentence with the way out. Never shown with a stack. */
export class Refusal extends Error {
  /**
   * @param {string} what what happened
   * @param {string} [wayOut] what to do about it
   */
  constructor(what, wayOut) {
    super(wayOut ? `${what}\n  → ${wayOut}` : what);
    this.name = 'Refusal';
  }
}

/** Prints what went wrong; a refusal as its sentence, anything unforeseen with its stack. */
export function tell(error) {
  const full =
    error?.code === 'ENOSPC' || /ENOSPC|No space left on device/.test(error?.message)
      ? new Refusal('The disk is full.', 'Free some space and try again.')
      : error;
  process.stderr.write(`\n✗ ${full instanceof Refusal ? full.message : (full?.stack ?? full)}\n`);
  process.exitCode = 1;
}
