/** What somebody typed into a field of the drawn page before the scripts took it over; undefined when nothing. */
export function useTypedEarly(id: string): string | undefined {
  if (import.meta.server || !useNuxtApp().isHydrating) return undefined;
  const field = document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement | null;
  return field?.value || undefined;
}
