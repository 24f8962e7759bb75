export default defineFormAction('profile', async (fields, flexbizz, event) => {
  const { displayName, handle, tagline, bio, location } = fields;
  await flexbizz.account.update({
    body: { displayName, handle, tagline: tagline || null, bio: bio || null, location: location || null },
    ...(fields.version && { ifMatch: fields.version }),
  });
  setFlash(event, { kind: 'done', message: 'Your profile is saved.', form: 'profile' });
  return '/account/profile';
});
