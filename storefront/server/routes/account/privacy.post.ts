/** A box that is not ticked is not sent. */
export default defineFormAction('privacy', async (fields, flexbizz, event) => {
  await flexbizz.chatSettings.update({ body: { showOnline: 'showOnline' in fields } });
  setFlash(event, { kind: 'done', message: 'Saved.', form: 'privacy' });
  return '/account/privacy';
});
