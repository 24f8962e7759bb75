/** A path of this site, or the fallback: a link from outside must not decide where a form leads. */
export function safePath(path: unknown, fallback = '/'): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path)) return fallback;
  // Browsers drop tabs and line breaks inside addresses, which could hide a second slash.
  return /[\u0000-\u001f\\]/.test(path) ? fallback : path;
}
