import { safePath } from '#shared/utils/safe-path';

/** A script of the page asked the device for its passkey; everything else is as with a password. */
export default defineFormAction('sign-in', async (fields, flexbizz, event) => {
  const pending = pendingSignIn(event);
  await flexbizz.auth.signInWithPasskey({ body: { passkey: passkeyOf(fields) } });
  forgetSignIn(event);
  await bringCartAlong(event, flexbizz);
  await carryOutIntent(fields.intent ?? pending?.intent, flexbizz);
  return safePath(fields.next ?? pending?.next, '/account');
});
