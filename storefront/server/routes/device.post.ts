export default defineFormAction('device', async (fields, flexbizz, event) => {
  const decision = fields.decision === 'approve' ? 'approve' : 'deny';
  await flexbizz.deviceLogins.decide({ path: { userCode: fields.code ?? '' }, body: { decision } });
  setFlash(event, {
    kind: 'done',
    form: 'device',
    message:
      decision === 'approve'
        ? 'Approved. Go back to your terminal: it is signed in.'
        : 'Denied. The device that asked gets nothing.',
  });
  return '/device';
});
