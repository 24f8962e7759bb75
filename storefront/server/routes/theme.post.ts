/** The theme switch: the page that comes back is drawn in the chosen theme. */
export default defineFormAction('theme', async (fields, _flexbizz, event) => {
  if (fields.theme === 'light' || fields.theme === 'dark')
    setCookie(event, 'theme', fields.theme, { sameSite: 'lax', path: '/', maxAge: 365 * 24 * 3600 });
  else deleteCookie(event, 'theme', { path: '/' });
  return cameFrom(event, fields);
});
