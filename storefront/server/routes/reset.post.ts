import { Refusal } from '@flexbizz/sdk';

export default defineFormAction('reset', async (fields, flexbizz, event) => {
  const { token = '', password = '', code } = fields;
  const factor = fields.passkey ? { passkey: passkeyOf(fields) } : { ...(code && { code }) };
  const { error } = await flexbizz.safe.auth.resetPassword({ body: { token, password, ...factor } });
  if (error instanceof Refusal && error.secondFactor) {
    const by = error.secondFactor.factors.join(',');
    const message =
      'This account asks for a second factor. Type your new password once more, and show it below.';
    setFlash(event, { kind: 'problem', message, form: 'reset', values: { by } });
    return cameFrom(event, fields);
  }
  if (error) throw error;
  setFlash(event, { kind: 'done', message: 'Your new password is set, and you are signed in.' });
  await bringCartAlong(event, flexbizz);
  return '/account';
});
