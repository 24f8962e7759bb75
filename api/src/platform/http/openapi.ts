import type { INestApplication } from '@nestjs/common';
import * as swagger from '@nestjs/swagger';
import { documentCommonRefusals } from './common-refusals.js';
import { sayAll } from './documentation.js';
import { withLive } from '#platform/live/live-contract.js';
import { tidy } from './tidy-document.js';

const ROOMS: [tag: string, description: string][] = [
  ['auth', 'Accounts, sessions and passwords.'],
  ['deviceLogins', 'Signing in a terminal by approving a code in the browser.'],
  ['account', 'Your own account.'],
  ['secondFactor', 'What your account asks for besides its password.'],
  ['passkeys', 'Signing in with a device instead of a password.'],
  ['visitor', 'Whoever asks, signed in or not.'],
  ['marketplace', 'The marketplace itself.'],
  ['sellers', 'Shops, as everybody sees them.'],
  ['products', 'Published products and categories.'],
  ['search', 'Finding products.'],
  ['cart', 'The cart of a guest or a signed-in person.'],
  ['checkouts', 'From cart to payment.'],
  ['orders', 'Orders you placed.'],
  ['addresses', 'Where you had things sent to.'],
  ['sellerProducts', 'Your shop: what you sell.'],
  ['stock', 'Your shop: how much there is.'],
  ['sellerOrders', 'Your shop: what people bought.'],
  ['conversations', 'Whom you write with, and what about.'],
  ['messages', 'What is written.'],
  ['people', 'People: who they are, whom they follow, whom they block.'],
  ['feed', 'What the people you follow list and like.'],
  ['likes', 'What you like and wish for.'],
  ['events', 'What you were told, over HTTP; the same comes live over a socket.'],
  ['notifications', 'What there is to notice, and what you have read of it.'],
  ['notificationPreferences', 'What you hear of, where, and when not.'],
  ['pushSubscriptions', 'Browsers that take pushes.'],
  ['mails', 'Ending mails, without signing in.'],
  ['reviews', 'What buyers say, and what sellers say to it.'],
  ['reports', 'Reported conversations, for moderators.'],
  ['media', 'Images you upload.'],
  ['payments', 'For payment providers.'],
];

/** The contract: everything a client can rely on, written from the schemas the api itself validates with. */
export function openapiDocument(app: INestApplication): swagger.OpenAPIObject {
  sayAll(swagger);
  const builder = new swagger.DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Flex Bizz')
    .setDescription(
      'An open social marketplace. Errors are RFC 9457 problems with a stable `code`. ' +
        'A browser sends `Session-Transport: cookie` and keeps its tokens in httpOnly cookies. ' +
        'Others who are not signed in keep the `Visitor-Token` header of an answer and send it back: ' +
        'requests are counted for that visitor, and without it for their address.',
    )
    .setVersion('0.1.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('http://localhost:4000', 'npm start')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
    .addCookieAuth('flexbizz_access', { type: 'apiKey', in: 'cookie' }, 'cookie');
  for (const [tag, description] of ROOMS) builder.addTag(tag, description);
  const document = documentCommonRefusals(swagger.SwaggerModule.createDocument(app, builder.build()));
  return tidy(withLive(document)) as swagger.OpenAPIObject;
}
