/** Pages of a shop: who has none is shown how to open one. */
export default defineNuxtRouteMiddleware(() => {
  const { account, isSeller } = useVisitor();
  if (account.value && !isSeller.value) return navigateTo('/sell');
});
