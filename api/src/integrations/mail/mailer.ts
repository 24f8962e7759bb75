export interface OutgoingMail {
  /** The id of the event that asked for it: a repeat is the same mail. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** One post to it ends mails of this kind. */
  readonly unsubscribeUrl?: string | undefined;
}

/** The port: hands one mail to whoever carries it. Throws when it was not taken. */
export abstract class Mailer {
  /** Whether a mail of an id it has taken before is dropped by itself. */
  readonly remembers: boolean = false;

  /** Whether who carries them answers; undefined when nobody outside does. */
  reachable(): Promise<boolean> | undefined {
    return undefined;
  }

  abstract send(mail: OutgoingMail): Promise<void>;
}
