export { Storage } from './storage.js';
export { StorageIntegration } from './storage.integration.js';
