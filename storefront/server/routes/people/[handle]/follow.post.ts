export default defineFormAction('follow', async (fields, flexbizz, event) => {
  const path = { handle: getRouterParam(event, 'handle') ?? '' };
  await (fields.on ? flexbizz.people.follow({ path }) : flexbizz.people.unfollow({ path }));
  return cameFrom(event, fields);
});
