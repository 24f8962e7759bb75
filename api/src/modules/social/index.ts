export { Social } from './social.js';
export { SocialModule } from './social.module.js';
