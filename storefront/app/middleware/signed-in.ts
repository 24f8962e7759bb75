/** Pages of an account lead through the sign-in page, and back. */
export default defineNuxtRouteMiddleware((to) => {
  const { account } = useVisitor();
  if (!account.value) return navigateTo({ path: '/sign-in', query: { next: to.fullPath } });
});
