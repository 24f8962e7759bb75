import type { Letter } from './letter.js';

/** What happened to an account, from where and when. Older events know less. */
interface Happened {
  name: string;
  url: string;
  device?: string | null;
  network?: string | null;
  /** RFC 3339. */
  when?: string;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

function factsOf({ device, network, when }: Happened, deviceLabel = 'Device'): NonNullable<Letter['facts']> {
  const facts: [label: string, line: string | null | undefined][] = [
    [deviceLabel, device],
    ['Network', network],
    ['Time', when && `${MOMENT.format(new Date(when))} UTC`],
  ];
  return facts.flatMap(([label, line]) => (line ? [{ label, lines: [line] }] : []));
}

export const passwordChanged = (happened: Happened): Letter => ({
  subject: 'Your password was changed',
  preview: 'Your other devices are signed out.',
  heading: 'Your password was changed',
  paragraphs: [
    `Hello ${happened.name}, the password of your account has just been changed, and other devices were signed out.`,
  ],
  facts: factsOf(happened),
  action: { label: 'It was not me', url: happened.url },
  note: 'If it was you, there is nothing to do.',
});

export const emailChanged = (happened: Happened & { newEmail: string }): Letter => ({
  subject: 'Your e-mail address was changed',
  preview: `Your account uses ${happened.newEmail} now.`,
  heading: 'Your e-mail address was changed',
  paragraphs: [
    `Hello ${happened.name}, your account uses ${happened.newEmail} from now on. This address gets no more mails about it.`,
  ],
  facts: factsOf(happened),
  note: 'It was not you? Somebody knows your password: answer this mail at once, and we help you to get your account back.',
});

export const deviceApproved = (happened: Happened): Letter => ({
  subject: 'A new device is signed in',
  preview: `${happened.device ?? 'A device'} can use your account now.`,
  heading: 'A new device is signed in',
  paragraphs: [`Hello ${happened.name}, you let a device use your account.`],
  facts: factsOf(happened),
  action: { label: 'See where I am signed in', url: happened.url },
  note: 'You do not know this device? Sign it out there, then change your password.',
});

export const newSignIn = (happened: Happened): Letter => ({
  subject: 'New sign-in to your account',
  preview: `${happened.device ?? 'A device'} signed in with your password.`,
  heading: 'New sign-in to your account',
  paragraphs: [
    `Hello ${happened.name}, a device or network that was not there before signed in with your password.`,
  ],
  facts: factsOf(happened),
  action: { label: 'See where I am signed in', url: happened.url },
  note: 'It was you? Then there is nothing to do. It was not? Sign it out there, then change your password.',
});

export const sessionCopied = (happened: Happened): Letter => ({
  subject: 'We ended one of your sessions',
  preview: 'Its sign-in key was used twice, as happens when it is copied.',
  heading: 'We ended one of your sessions',
  paragraphs: [
    `Hello ${happened.name}, the sign-in key of one of your sessions was used a second time. That happens when somebody copies it, so we ended the session. Sign in again there.`,
  ],
  facts: factsOf(happened, 'Session'),
  action: { label: 'See where I am signed in', url: happened.url },
  note: 'It happens again, or you see a device you do not know? Sign it out there, then change your password.',
});

export const tokenCreated = (happened: Happened & { token: string }): Letter => ({
  subject: 'A personal token was made',
  preview: `"${happened.token}" can use your account now.`,
  heading: 'A personal token was made',
  paragraphs: [
    `Hello ${happened.name}, a token called "${happened.token}" was made. Whoever holds it can use your account.`,
  ],
  facts: factsOf(happened),
  action: { label: 'See my tokens', url: happened.url },
  note: 'You did not make it? End it there, then change your password.',
});

const CHANGES = {
  'authenticator-added': 'An authenticator app was added',
  'authenticator-removed': 'The authenticator app was removed',
  'passkey-added': 'A passkey was added',
  'passkey-removed': 'A passkey was removed',
  'recovery-codes-created': 'New recovery codes were made',
  'recovery-code-used': 'A recovery code was used',
};

export const secondFactorChanged = (happened: Happened & { change: keyof typeof CHANGES }): Letter => ({
  subject: CHANGES[happened.change],
  preview: 'It concerns how you sign in.',
  heading: CHANGES[happened.change],
  paragraphs: [
    `Hello ${happened.name}, this has just happened to your account. It concerns how you sign in.`,
  ],
  facts: factsOf(happened),
  action: { label: 'See where I am signed in', url: happened.url },
  note: 'It was you? Then there is nothing to do. It was not? Sign other devices out there, then change your password.',
});

export const secondFactorFailed = (happened: Happened): Letter => ({
  subject: 'Somebody knows your password',
  preview: 'They did not have your second factor, and were not let in.',
  heading: 'Somebody knows your password',
  paragraphs: [
    `Hello ${happened.name}, somebody signed in with your password and a wrong code, and was not let in.`,
  ],
  facts: factsOf(happened),
  action: { label: 'Choose a new password', url: happened.url },
  note: 'Did you mistype a code yourself? Then there is nothing to do.',
});
