const PLACES = {
  avatar: { field: 'avatarSha256', saved: 'Your picture is saved.', removed: 'Your picture is taken down.' },
  banner: { field: 'bannerSha256', saved: 'Your banner is saved.', removed: 'Your banner is taken down.' },
} as const;

const pictureOf = (which: keyof typeof PLACES) =>
  defineFormAction(which, async (_fields, flexbizz, event) => {
    const { field, saved, removed } = PLACES[which];
    const { remove, bytes } = await pictureForm(event);
    if (!remove && !bytes?.length) throw new FormRefused('Choose a picture first.');
    const sha256 = remove || !bytes ? null : (await uploadPicture(flexbizz, bytes)).sha256;
    await flexbizz.account.update({ body: { [field]: sha256 } });
    setFlash(event, { kind: 'done', message: remove ? removed : saved, form: which });
    return '/account/profile';
  });

const avatar = pictureOf('avatar');
const banner = pictureOf('banner');

export default defineEventHandler((event) => {
  const which = getRouterParam(event, 'which');
  if (which === 'avatar') return avatar(event);
  if (which === 'banner') return banner(event);
  throw createError({ statusCode: 404, statusMessage: 'There is no such picture.' });
});
