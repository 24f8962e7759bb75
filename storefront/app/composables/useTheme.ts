export type Theme = 'light' | 'dark';

const A_YEAR = 365 * 24 * 3600;
const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

/**
 * The chosen theme lives in a cookie, so the server draws the right one and nothing flashes. The page brings along
 * what the cookie says: asking the browser for it holds up everything else. Without a choice the page follows the
 * system, by CSS alone.
 */
export function useTheme() {
  const { origin } = useRequestEvent()?.context.visitor ?? window.location;
  const secure = origin.startsWith('https:');
  const name = secure ? '__Host-theme' : 'theme';
  const chosen = useState<Theme | null>('theme', () => {
    const kept = import.meta.server ? useCookie(name).value : null;
    return isTheme(kept) ? kept : null;
  });
  function choose(theme: Theme) {
    chosen.value = theme;
    document.cookie = `${name}=${theme}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax${secure ? '; Secure' : ''}`;
  }
  const htmlClass = computed(() => chosen.value ?? '');
  return { chosen, choose, htmlClass };
}
