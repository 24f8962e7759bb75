const SENTENCES: Record<string, string> = {
  'card-declined': 'The card was declined. Nothing was taken: try again or use another card.',
  'insufficient-funds': 'There is not enough money on the card. Nothing was taken.',
  'authentication-failed': 'Your bank could not confirm that it is you. Nothing was taken.',
  expired: 'The time to pay has run out. Nothing was taken.',
  quarantined: 'We could not match this payment to your order. We are looking into it.',
};

/** Why it failed, in a sentence for the buyer. */
export const failureSentence = (failure: string | null): string | null =>
  failure === null ? null : (SENTENCES[failure] ?? 'The payment did not go through. Nothing was taken.');
