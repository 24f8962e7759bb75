export { SellerNotFound } from './identity.errors.js';
export { Identity, type Contact, type SellerCardSource } from './identity.js';
export { IdentityModule } from './identity.module.js';
export type { DemoAccount } from './persistence/demo-accounts.js';
export type { PersonCard } from './identity.contract.js';
export type { PublicProfile } from './queries/read-people.js';
