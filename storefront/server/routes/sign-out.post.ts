import { NotSignedIn } from '@flexbizz/sdk';

export default defineFormAction('sign-out', async (_fields, flexbizz) => {
  const { error } = await flexbizz.safe.auth.signOut();
  // Somebody whose session ended elsewhere is signed out already.
  if (error && !(error instanceof NotSignedIn)) throw error;
  return '/';
});
