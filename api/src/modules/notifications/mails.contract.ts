import { z } from 'zod';

export const UnsubscribeQuery = z.strictObject({
  token: z.string().max(300).optional().describe('Of the mail, where a mail program posts a form by itself.'),
});
export type UnsubscribeQuery = z.infer<typeof UnsubscribeQuery>;

export const UnsubscribeBody = z
  .strictObject({ token: z.string().min(1).max(300).describe('Of the link in the mail.') })
  .meta({ id: 'UnsubscribeBody' });

export const Unsubscribed = z
  .strictObject({
    kind: z.string().describe('Mails of which kind have ended; `digest` is all of them.'),
    message: z.string(),
  })
  .meta({ id: 'Unsubscribed' });
export type Unsubscribed = z.infer<typeof Unsubscribed>;
