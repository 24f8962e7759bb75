import type { MaybeRefOrGetter } from 'vue';

/**
 * Asks the API for what a page is about. A page without its subject is an error page; and where signing in
 * would help, the sign-in page, which leads back here.
 */
export async function useAnswer<Answer>(key: MaybeRefOrGetter<string>, ask: () => PromiseLike<Answer>) {
  const nuxtApp = useNuxtApp();
  const route = useRoute();
  const answer = await useAsyncData<Answer>(key, async () => {
    try {
      return anAnswer(await ask());
    } catch (error) {
      throw pageError(error);
    }
  });
  const { error } = answer;
  if (error.value?.statusCode === 401)
    await nuxtApp.runWithContext(() =>
      navigateTo({ path: '/sign-in', query: { next: route.fullPath } }, { replace: true }),
    );
  else if (error.value)
    throw createError({ ...error.value, statusCode: error.value.statusCode, fatal: true });
  return { ...answer, data: answer.data as Ref<Answer> };
}
