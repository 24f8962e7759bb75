import { NotSignedIn } from '@flexbizz/sdk';

export default defineFormAction('sign-out', async (_fields, flexbizz, event) => {
  const { error } = await flexbizz.safe.auth.signOut();
  // Somebody whose session ended elsewhere is signed out already.
  if (error && !(error instanceof NotSignedIn)) throw error;
  // Unsent messages, subscriptions to pushes: nothing stays for whoever sits there next.
  setResponseHeader(event, 'clear-site-data', '"storage"');
  return '/';
});
