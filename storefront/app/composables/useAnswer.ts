import { isFlexBizzError, NotFound, NotSignedIn, RateLimited } from '@flexbizz/sdk';
import type { MaybeRefOrGetter } from 'vue';

const STATUS = [
  [NotFound, 404],
  [NotSignedIn, 401],
  [RateLimited, 429],
] as const;

/** A refusal of the API as the error page knows it. */
function pageError(error: unknown) {
  if (!isFlexBizzError(error)) return createError({ statusCode: 500, cause: error });
  const statusCode = STATUS.find(([Kind]) => error instanceof Kind)?.[1] ?? (error.retryable ? 503 : 400);
  return createError({ statusCode, statusMessage: error.message, cause: error });
}

/**
 * Asks the API for what a page is about. A page without its subject is an error page; and where signing in
 * would help, the sign-in page, which leads back here.
 */
export async function useAnswer<Answer>(key: MaybeRefOrGetter<string>, ask: () => PromiseLike<Answer>) {
  const route = useRoute();
  const answer = await useAsyncData<Answer>(key, async () => {
    try {
      return await ask();
    } catch (error) {
      throw pageError(error);
    }
  });
  const { error } = answer;
  if (error.value?.statusCode === 401)
    await navigateTo({ path: '/sign-in', query: { next: route.fullPath } }, { replace: true });
  else if (error.value) throw createError({ ...error.value, statusCode: error.value.statusCode, fatal: true });
  return { ...answer, data: answer.data as Ref<Answer> };
}
