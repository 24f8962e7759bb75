export type Theme = 'light' | 'dark';

/**
 * The chosen theme lives in a cookie, so the server draws the right one and nothing flashes.
 * Without a choice the page follows the system, by CSS alone.
 */
export function useTheme() {
  const chosen = useCookie<Theme | null>('theme', {
    maxAge: 365 * 24 * 3600,
    sameSite: 'lax',
    default: () => null,
  });
  const htmlClass = computed(() => (chosen.value === 'light' || chosen.value === 'dark' ? chosen.value : ''));
  return { chosen, htmlClass };
}
