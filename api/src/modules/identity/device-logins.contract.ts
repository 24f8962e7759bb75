import { z } from 'zod';
import { Line, Timestamp } from '#platform/http/contract.js';
import { SecretToken } from './identity.contract.js';

export const DeviceLoginBody = z
  .strictObject({ label: Line(80).describe('What is asking, e.g. "flexbizz on studio-laptop".') })
  .meta({ id: 'DeviceLoginBody', examples: [{ label: 'flexbizz on studio-laptop' }] });

export const DeviceLogin = z
  .strictObject({
    deviceCode: z.string().describe('Secret: poll with it.'),
    userCode: z.string().describe('What a person compares and types, e.g. WDJB-MJHT.'),
    verificationUrl: z.string(),
    verificationUrlComplete: z.string().describe('The same page with the code filled in.'),
    expiresAt: Timestamp,
    intervalSeconds: z.int(),
  })
  .meta({ id: 'DeviceLogin' });
export type DeviceLogin = z.infer<typeof DeviceLogin>;

export const DeviceLoginToken = z.strictObject({ deviceCode: SecretToken }).meta({ id: 'DeviceLoginToken' });

export const UserCode = z
  .string()
  .max(20)
  .transform((code) => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))
  .meta({ id: 'UserCode', examples: ['WDJB-MJHT'] });

export const DeviceLoginRequest = z
  .strictObject({
    userCode: z.string(),
    label: z.string(),
    askedFrom: z.string().nullable().describe('Network address of the device.'),
    createdAt: Timestamp,
    expiresAt: Timestamp,
  })
  .meta({ id: 'DeviceLoginRequest' });
export type DeviceLoginRequest = z.infer<typeof DeviceLoginRequest>;

export const DeviceDecisionBody = z
  .strictObject({ decision: z.enum(['approve', 'deny']) })
  .meta({ id: 'DeviceDecisionBody', examples: [{ decision: 'approve' }] });
