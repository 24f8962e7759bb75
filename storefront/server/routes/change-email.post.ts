export default defineFormAction('change-email', async (fields, flexbizz, event) => {
  const { email } = await flexbizz.auth.confirmEmailChange({ body: { token: fields.token ?? '' } });
  setFlash(event, { kind: 'done', message: `You sign in with ${email} from now on.` });
  return event.context.visitor.signedIn ? '/account' : '/sign-in';
});
