import { Injectable } from '@nestjs/common';
import { Mailbox, type TemplateData } from '#integrations/mail/index.js';
import { Config } from '#platform/config/config.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { networkWords } from '../sessions/network.js';
import {
  DeviceApproved,
  EmailChanged,
  PasswordChanged,
  RefreshTokenReused,
  SecondFactorChanged,
  SecondFactorFailed,
  SignedInFromNewDevice,
  TokenCreated,
  type SecondFactorChange,
} from '../identity.events.js';
import { Identity } from '../identity.js';

const SECURITY = [
  DeviceApproved,
  EmailChanged,
  PasswordChanged,
  RefreshTokenReused,
  SecondFactorChanged,
  SecondFactorFailed,
  SignedInFromNewDevice,
  TokenCreated,
] as const;

/** Whoever did it holds the account: its owner gets in through the mailbox only. */
const LOCKED_OUT = new Set<string>([PasswordChanged.topic, EmailChanged.topic, SecondFactorFailed.topic]);

interface Happened {
  userId: string;
  device?: string;
  address?: string | null;
  label?: string;
  name?: string;
  from?: string;
  to?: string;
  change?: SecondFactorChange;
}

/** Whatever touches the safety of an account, its owner hears of it: what, from which device and network, and when. */
@Subscribes({ name: 'identity.tell-the-owner', to: SECURITY, outsideTransaction: true, concurrency: 4 })
@Injectable()
export class TellTheOwner implements SubscriberOfEach {
  constructor(
    private readonly identity: Identity,
    private readonly mailbox: Mailbox,
    private readonly config: Config,
  ) {}

  async handleEach({ id, topic, data, occurredAt }: Delivered<(typeof SECURITY)[number]>): Promise<void> {
    const happened: Happened = data;
    const contact = await this.identity.contactOf(happened.userId);
    if (!contact) return;
    const { device, label, address, name: what = '', from, to = '' } = happened;
    const facts: TemplateData<'password-changed'> = {
      name: contact.displayName,
      device: label ?? device ?? null,
      network: address === undefined ? null : networkWords(address),
      when: occurredAt.toISOString(),
      url: this.at(LOCKED_OUT.has(topic) ? 'forgot' : 'account/sessions'),
    };
    const send = this.mailbox.deliver.bind(this.mailbox, id);
    if (topic === PasswordChanged.topic) return send('password-changed', contact.email, facts);
    if (topic === DeviceApproved.topic) return send('device-approved', contact.email, facts);
    if (topic === RefreshTokenReused.topic) return send('session-copied', contact.email, facts);
    if (topic === SignedInFromNewDevice.topic) return send('new-sign-in', contact.email, facts);
    if (topic === TokenCreated.topic) return send('token-created', contact.email, { ...facts, token: what });
    if (topic === SecondFactorFailed.topic) return send('second-factor-failed', contact.email, facts);
    if (topic === SecondFactorChanged.topic)
      return send('second-factor-changed', contact.email, { ...facts, change: happened.change! });
    return send('email-changed', from!, { ...facts, newEmail: to });
  }

  private at(path: string): string {
    return `${this.config.settings.STOREFRONT_URL}/${path}`;
  }
}
