import type { DemoPerson, Role } from './shop.ts';

const person = (displayName: string, handle: string, ...roles: Role[]): DemoPerson => ({
  email: `${handle}@demo.flexbizz.test`,
  displayName,
  handle,
  roles: roles.length > 0 ? roles : ['shopper'],
});

export const people: readonly DemoPerson[] = [
  person('Amara Okafor', 'amara'),
  person('Ben Sorensen', 'ben'),
  person('Chiara Ricci', 'chiara'),
  person('Dev Malhotra', 'dev'),
  person('Elif Yilmaz', 'elif'),
  person('Finn O’Leary', 'finn'),
  person('Grace Tanaka', 'grace'),
  person('Hugo Marchetti', 'hugo'),
  person('Imani Brooks', 'imani'),
  person('Jonas Weber', 'jonas'),
  person('Kateryna Bondar', 'kateryna'),
  person('Luis Herrera', 'luis'),
  person('Maya Lindqvist', 'maya', 'shopper', 'moderator'),
  person('Noor Haddad', 'noor', 'shopper', 'admin'),
];
