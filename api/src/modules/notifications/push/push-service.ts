import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { isPublic, lookupPublic, PrivateAddress } from './public-addresses.js';
import { VapidKeys } from './vapid-keys.js';

export interface Device {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface Push {
  /** What the service worker reads. */
  payload: object;
  /** Of several with one topic that wait for a sleeping device, it gets the last. */
  topic: string;
  ttlSeconds: number;
}

const TIMEOUT_MS = 8_000;
const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** Hands pushes to whatever service a browser chose. Its address comes from outside, so it is trusted with nothing. */
@Injectable()
export class PushService {
  constructor(
    private readonly config: Config,
    private readonly keys: VapidKeys,
  ) {}

  /** Why nothing can be sent there; undefined when it can. */
  async objection(endpoint: string): Promise<string | undefined> {
    const url = new URL(endpoint);
    if (this.config.settings.EMBEDDED) return undefined;
    if (url.protocol !== 'https:') return 'It must be an https address.';
    if (url.username || url.password || (url.port !== '' && url.port !== '443'))
      return 'It must be a plain https address.';
    const open = isIP(bareHost(url)) ? isPublic(bareHost(url)) : await this.isKnown(bareHost(url));
    return open ? undefined : 'It must be an address of the open internet.';
  }

  /** Gives the status that the service answered with; throws when it did not. */
  async send({ endpoint, p256dh, auth }: Device, { payload, topic, ttlSeconds }: Push): Promise<number> {
    const { default: webPush } = await import('web-push'); // only who sends pushes pays for loading it
    const { method, headers, body } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(payload),
      {
        vapidDetails: this.sender,
        TTL: ttlSeconds,
        urgency: 'normal',
        topic,
        contentEncoding: 'aes128gcm',
      },
    );
    return this.post(new URL(endpoint), { method, headers: headers as Record<string, string> }, body!);
  }

  /** Whom a push service writes to when something is wrong with what we send. */
  private get sender() {
    const address = /[^\s<]+@[^\s>]+/.exec(this.config.settings.MAIL_FROM)?.[0];
    const { publicKey, privateKey } = this.keys;
    return { subject: `mailto:${address}`, publicKey, privateKey };
  }

  /** Follows no redirect, and looks at the address again: names may lead elsewhere than when they were checked. */
  private post(
    url: URL,
    options: { method: string; headers: Record<string, string> },
    body: Buffer,
  ): Promise<number> {
    const anywhere = this.config.settings.EMBEDDED;
    if (!anywhere && isIP(bareHost(url)) && !isPublic(bareHost(url)))
      return Promise.reject(new PrivateAddress(url.hostname));
    const lookup: { lookup?: LookupFunction } = anywhere ? {} : { lookup: lookupPublic };
    const open = url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const request = open(url, { ...options, ...lookup, agent: false, timeout: TIMEOUT_MS }, (answer) => {
        answer.destroy();
        resolve(answer.statusCode ?? 0);
      });
      request.on('timeout', () => request.destroy(new Error(`${url.hostname} does not answer`)));
      request.on('error', reject);
      request.end(body);
    });
  }

  private isKnown(hostname: string): Promise<boolean> {
    return new Promise((resolve) => lookupPublic(hostname, { all: true }, (error) => resolve(!error)));
  }
}
