/** Title, description and the one true address of a page. */
export function useSeo(page: {
  title?: MaybeRefOrGetter<string>;
  description?: MaybeRefOrGetter<string | undefined>;
  image?: string;
  path?: MaybeRefOrGetter<string>;
  private?: boolean;
}) {
  const route = useRoute();
  const origin = useSiteOrigin();
  const canonical = computed(() => origin.value + (toValue(page.path) ?? route.path));
  useSeoMeta({
    title: () => toValue(page.title),
    description: () => toValue(page.description),
    ogTitle: () => toValue(page.title) ?? 'Flex Bizz',
    ogDescription: () => toValue(page.description),
    ogImage: page.image && origin.value + mediaAddress(page.image),
    ogUrl: () => canonical.value,
    robots: page.private ? 'noindex' : undefined,
  });
  useHead({ link: page.private ? [] : [{ rel: 'canonical', href: canonical }] });
}

/** This site's address, as the server knows it. */
export const useSiteOrigin = () =>
  useState('site-origin', () =>
    import.meta.server ? useRequestEvent()!.context.visitor.origin : window.location.origin,
  );

/** Facts for machines, in a script that cannot end early. */
export function useStructuredData(facts: MaybeRefOrGetter<object>) {
  useHead({
    script: [
      {
        type: 'application/ld+json',
        key: 'facts',
        innerHTML: () => JSON.stringify(toValue(facts)).replaceAll('<', '\\u003c'),
      },
    ],
  });
}
