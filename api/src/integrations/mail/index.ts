export { Mailbox } from './mailbox.js';
export { MailIntegration } from './mail.integration.js';
export type { OrderMail, ShippedMail, CancelledMail } from './templates/order-letters.js';
export type { TemplateData, TemplateName } from './templates/index.js';
