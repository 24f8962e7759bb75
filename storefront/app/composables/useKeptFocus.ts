/**
 * A filter or the sort draws the list anew, and with it what was pressed: that has the focus again afterwards, found by
 * its `data-keep`, and a drawer that was open is open.
 */
export function useKeptFocus(answer: Ref<unknown>, drawer: string): void {
  const route = useRoute();
  let pressed: string | undefined;
  let open = false;
  const opened = () => document.getElementById(drawer)?.matches(':popover-open') ?? false;

  watch(
    () => route.fullPath,
    () => {
      pressed = document.activeElement?.closest<HTMLElement>('[data-keep]')?.dataset.keep;
      open = opened();
    },
    { flush: 'sync' },
  );
  watch(answer, async () => {
    await nextTick();
    if (open && !opened()) document.getElementById(drawer)?.showPopover();
    if (!pressed || document.activeElement?.closest(`[data-keep="${CSS.escape(pressed)}"]`)) return;
    document
      .querySelector<HTMLElement>(`[data-keep="${CSS.escape(pressed)}"]`)
      ?.focus({ preventScroll: true });
  });
}
