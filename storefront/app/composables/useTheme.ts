export type Theme = 'light' | 'dark';

/**
 * The chosen theme lives in a cookie, so the server draws the right one and nothing flashes.
 * Without a choice the page follows the system, by CSS alone.
 */
export function useTheme() {
  const { origin } = useRequestEvent()?.context.visitor ?? window.location;
  const secure = origin.startsWith('https:');
  const chosen = useCookie<Theme | null>(secure ? '__Host-theme' : 'theme', {
    secure,
    maxAge: 365 * 24 * 3600,
    sameSite: 'lax',
    default: () => null,
  });
  const htmlClass = computed(() => (chosen.value === 'light' || chosen.value === 'dark' ? chosen.value : ''));
  return { chosen, htmlClass };
}
