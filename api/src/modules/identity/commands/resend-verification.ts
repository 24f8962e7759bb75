import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { MailSent } from '../identity.contract.js';
import { LinkRequests } from '../persistence/link-requests.js';

export class ResendVerification extends Command<MailSent> {
  constructor(readonly email: string) {
    super();
  }
}

@CommandHandler(ResendVerification)
export class ResendVerificationHandler implements ICommandHandler<ResendVerification> {
  constructor(private readonly links: LinkRequests) {}

  execute({ email }: ResendVerification): Promise<MailSent> {
    return this.links.ask(email, 'verify');
  }
}
