import { Refusal } from '@flexbizz/sdk';
import { safePath } from '#shared/utils/safe-path';

export default defineFormAction('sign-in', async (fields, flexbizz, event) => {
  const { email = '', password = '', intent = '' } = fields;
  const next = safePath(fields.next, '/account');
  const { error } = await flexbizz.safe.auth.signIn({ body: { email, password } });
  const second = error instanceof Refusal && error.secondFactor;
  if (second && second.challenge) {
    keepSignIn(event, { challenge: second.challenge, next, intent });
    return `/sign-in/code?by=${second.factors.join(',')}`;
  }
  if (error) throw error;
  await bringCartAlong(event, flexbizz);
  await carryOutIntent(intent, flexbizz);
  return next;
});
