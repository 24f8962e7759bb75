import { deviceName } from './device-name.js';

/** Where something was done from, as its owner is told. */
export interface Origin {
  device: string;
  address: string;
}

export const originOf = ({ userAgent, address }: { userAgent: string; address: string }): Origin => ({
  device: deviceName(userAgent),
  address,
});
