const REACHABLE = 'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary';

/** For `@keydown.tab` around a drawer: while it is open, from its last part on to its first, and back. */
export function keepFocusInside(event: KeyboardEvent): void {
  const drawer = (event.target as Element).closest<HTMLElement>(':popover-open');
  if (!drawer) return;
  const parts = [...drawer.querySelectorAll<HTMLElement>(REACHABLE)].filter((part) => part.checkVisibility());
  const [end, start] = event.shiftKey ? [parts[0], parts.at(-1)] : [parts.at(-1), parts[0]];
  if (document.activeElement !== end) return;
  event.preventDefault();
  start?.focus();
}
