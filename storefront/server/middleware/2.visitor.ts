const WITHOUT_SESSION = /^\/(_nuxt|media|health|\.well-known)\/|^\/(favicon\.svg|robots\.txt)$/;

/** Knows the visitor before any route or page runs, with a session that has not run out. */
export default defineEventHandler(async (event) => {
  event.context.visitor = welcome(event);
  if (WITHOUT_SESSION.test(event.path)) return;

  const cookies = cookiesOf(event);
  const refreshToken = cookies.get('flexbizz_refresh');
  if (refreshToken && !cookies.has('flexbizz_access')) await renewSession(event, refreshToken);
});
