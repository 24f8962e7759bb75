import { safePath } from '#shared/utils/safe-path';

export default defineFormAction('sign-in', async (fields, flexbizz, event) => {
  await flexbizz.auth.signIn({ body: { email: fields.email ?? '', password: fields.password ?? '' } });
  await bringCartAlong(event, flexbizz);
  await carryOutIntent(fields.intent, flexbizz);
  return safePath(fields.next, '/account');
});
