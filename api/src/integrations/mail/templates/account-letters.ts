import type { Letter } from './letter.js';

interface Named {
  name: string;
  url: string;
}

export const verify = ({ name, url }: Named): Letter => ({
  subject: 'Confirm your e-mail address',
  preview: 'Choose a password, and your account is ready.',
  heading: `Welcome, ${name}`,
  paragraphs: [
    'Confirm that this address is yours and choose a password. The link works once, for 24 hours.',
  ],
  action: { label: 'Confirm my address', url },
  note: 'You did not open an account? Then ignore this mail: without the click nothing happens.',
});

export const alreadyRegistered = ({ name, url, resetUrl }: Named & { resetUrl: string }): Letter => ({
  subject: 'You already have an account',
  preview: 'Somebody, probably you, tried to register with this address.',
  heading: `You are here already, ${name}`,
  paragraphs: [
    'Somebody, probably you, tried to open an account with this address. It has one: just sign in.',
    `Forgotten the password? Choose a new one: ${resetUrl}`,
  ],
  action: { label: 'Sign in', url },
  note: 'It was not you? Nothing has changed, and whoever it was did not learn that you have an account.',
});

export const reset = ({ name, url }: Named): Letter => ({
  subject: 'Choose a new password',
  preview: 'The link works once, for an hour.',
  heading: 'Choose a new password',
  paragraphs: [
    `Hello ${name}, somebody asked for a new password for your account.`,
    'The link works once, for an hour. It signs you out everywhere.',
  ],
  action: { label: 'Choose a new password', url },
  note: 'You did not ask? Then ignore this mail: your password stays as it is.',
});

export const changeEmail = ({ name, url }: Named): Letter => ({
  subject: 'Confirm your new e-mail address',
  preview: 'The link works once, for an hour.',
  heading: 'Confirm your new address',
  paragraphs: [
    `Hello ${name}, you asked to use this address for your account.`,
    'The link works once, for an hour. Until then your old address stays.',
  ],
  action: { label: 'Use this address', url },
  note: 'You did not ask? Then ignore this mail: nothing changes.',
});
