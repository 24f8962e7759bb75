/** The theme switch: the page that comes back is drawn in the chosen theme. */
export default defineFormAction('theme', async (fields, _flexbizz, event) => {
  if (fields.theme === 'light' || fields.theme === 'dark')
    setOwnCookie(event, 'theme', fields.theme, { maxAge: 365 * 24 * 3600, readable: true });
  else deleteOwnCookie(event, 'theme');
  return cameFrom(event, fields);
});
