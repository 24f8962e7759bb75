const SETTLED_MS = 400;

/** Which children of a list are on the screen, by what `data-id` says; told when scrolling has come to rest. */
export function useOnSight(list: Readonly<Ref<HTMLElement | null>>, ids: () => string[]) {
  const onSight = ref<string[]>([]);
  const near = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observer: IntersectionObserver | undefined;

  function observe() {
    observer?.disconnect();
    near.clear();
    for (const child of list.value?.children ?? []) observer?.observe(child);
  }
  onMounted(() => {
    observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const { id } = (target as HTMLElement).dataset;
        if (id && isIntersecting) near.add(id);
        else if (id) near.delete(id);
      }
      clearTimeout(timer);
      timer = setTimeout(() => (onSight.value = [...near]), SETTLED_MS);
    });
    observe();
  });
  watch(() => ids().join(), observe, { flush: 'post' });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    observer?.disconnect();
  });
  return onSight;
}
