export default defineFormAction('block', async (fields, flexbizz, event) => {
  const path = { handle: getRouterParam(event, 'handle') ?? '' };
  await (fields.on ? flexbizz.people.block({ path }) : flexbizz.people.unblock({ path }));
  setFlash(event, { kind: 'done', message: fields.on ? 'They are blocked.' : 'They are let back in.' });
  return cameFrom(event, fields);
});
