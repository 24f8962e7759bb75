/** Times of day where the reader is. The server does not know where that is: until the page runs it is UTC. */
export function useLocalTime() {
  const timeZone = ref<string | undefined>('UTC');
  onMounted(() => (timeZone.value = undefined));
  const formatted = (options: Intl.DateTimeFormatOptions) => {
    const format = computed(() => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: timeZone.value }));
    return (timestamp: string) => format.value.format(new Date(timestamp));
  };
  const clock = formatted({ hour: '2-digit', minute: '2-digit' });
  const day = formatted({ weekday: 'long', day: 'numeric', month: 'long' });
  const shortDay = formatted({ day: 'numeric', month: 'short' });
  /** Since this can differ between server and browser, it is only as exact as a day. */
  const clockOrDay = (timestamp: string) =>
    Date.now() - Date.parse(timestamp) < 20 * 3600_000 && timeZone.value === undefined
      ? clock(timestamp)
      : shortDay(timestamp);
  return { clock, day, clockOrDay };
}
