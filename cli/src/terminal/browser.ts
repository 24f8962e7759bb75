/** Opens an address where the person looks. */
export async function openBrowser(address: string): Promise<void> {
  const { default: open } = await import('open');
  // A machine without a browser says so by an event, long after; the address is on the screen anyway.
  const started = await open(address).catch(() => undefined);
  started?.on('error', () => undefined);
}
