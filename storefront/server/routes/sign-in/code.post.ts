import { safePath } from '#shared/utils/safe-path';

/** The second step: the challenge waits in a cookie. */
export default defineFormAction('code', async ({ code = '' }, flexbizz, event) => {
  const pending = pendingSignIn(event);
  if (!pending) {
    setFlash(event, {
      kind: 'problem',
      message: 'That took a while. Please sign in again.',
      form: 'sign-in',
    });
    return '/sign-in';
  }
  const { challenge, intent } = pending;
  const { error } = await flexbizz.safe.auth.completeSignIn({ body: { challenge, code } });
  if (error?.code === 'auth.challenge-over') {
    forgetSignIn(event);
    setFlash(event, {
      kind: 'problem',
      message: 'That were too many tries, or it took too long. Please sign in again.',
      form: 'sign-in',
    });
    return '/sign-in';
  }
  if (error) throw error;
  forgetSignIn(event);
  await bringCartAlong(event, flexbizz);
  await carryOutIntent(intent, flexbizz);
  return safePath(pending.next, '/account');
});
