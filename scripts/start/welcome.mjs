import { styleText } from 'node:util';

const bold = (text) => styleText('bold', text, { stream: process.stdout });

/** What a newcomer needs next: where it is, who to be, and three things to try. */
export function welcome({ ports, dev }, logins, localMail) {
  const shop = `http://localhost:${ports.storefront}`;
  const api = `http://localhost:${ports.api}`;
  const people = loginLines(logins);
  const apiFlag = ports.api === 4000 ? '' : ` --api-url ${api}`;
  const lines = [
    '',
    bold(`  Flex Bizz is running${dev ? ' and reloads when files change' : ''}.`),
    '',
    `  Storefront   ${bold(shop)}`,
    `  API          ${api}   contract: openapi.yaml`,
    `  Payments     http://localhost:${ports.payments}   sandbox, no real money`,
    ...(people.length > 0 ? ['', '  Demo logins', ...people] : []),
    '',
    '  Three things to try',
    `    1. Shop:  open ${shop}, put something in the cart and pay`,
    `    2. Sell:  npx flexbizz login${apiFlag} && npx flexbizz products list`,
    localMail
      ? `    3. Mail:  every mail it sends is kept at ${shop}/dev/mail`
      : '    3. Mail:  mails leave through SMTP_URL',
    '',
    '  Ctrl-C stops everything; the data stays in .data/. Logs: .data/logs/',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function loginLines(logins) {
  const people = Array.isArray(logins)
    ? logins
    : Object.entries(logins ?? {}).map(([role, login]) => ({ role, ...login }));
  return people
    .filter(({ email }) => email)
    .map(
      ({ role, name, email, password, authenticatorSecret }) =>
        `    ${(role ?? name ?? '').padEnd(10)} ${email}   ${password}${authenticatorSecret ? '   + npm run demo-code' : ''}`,
    );
}
