import { isFlexBizzError, Refusal } from '@flexbizz/sdk';
import { refusalWords } from '#shared/utils/refusal-words';

/** Browsers say little on purpose; a person hears what they can do. */
export function passkeyProblem(error: unknown): string {
  if (error instanceof Refusal) return refusalWords(error.problem);
  if (isFlexBizzError(error)) return 'The market does not answer just now. Please try again in a moment.';
  const { name } = error as Error;
  if (name === 'InvalidStateError') return 'This device has a passkey for your account already.';
  if (name === 'NotAllowedError' || name === 'AbortError') return 'No passkey was used. You can try again.';
  return 'Your device could not use a passkey here.';
}
