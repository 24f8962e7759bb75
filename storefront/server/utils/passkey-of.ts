import type { Fields } from './form-action';
import type { Body } from '@flexbizz/sdk';

type Passkey = Body<'auth.signInWithPasskey'>['passkey'];

/** What the device answered, as a script wrote it into the form. */
export function passkeyOf({ passkey = '' }: Fields): Passkey {
  try {
    return JSON.parse(passkey) as Passkey;
  } catch {
    throw new FormRefused('Your device gave no passkey. Please try again.');
  }
}
