import type { FlexBizz } from '@flexbizz/sdk';

const WITHOUT_VISITOR = /^\/(_nuxt|media)\/|^\/(favicon\.svg|robots\.txt)$/;

/** Knows the visitor before any route or page runs, with a session that has not run out. */
export default defineEventHandler(async (event) => {
  let flexbizz: FlexBizz | undefined;
  event.context.visitor = {
    cookies: new CookieJar(getRequestHeader(event, 'cookie')),
    news: [],
    origin: originOf(event),
    get flexbizz() {
      return (flexbizz ??= marketplaceFor(event));
    },
  };
  if (WITHOUT_VISITOR.test(event.path)) return;

  const { cookies } = event.context.visitor;
  const refreshToken = cookies.get('flexbizz_refresh');
  if (refreshToken && !cookies.has('flexbizz_access')) await renewSession(event, refreshToken);
});
