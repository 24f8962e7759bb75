import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { MailSent } from '../identity.contract.js';
import { LinkRequests } from '../persistence/link-requests.js';

export class RequestPasswordReset extends Command<MailSent> {
  constructor(readonly email: string) {
    super();
  }
}

@CommandHandler(RequestPasswordReset)
export class RequestPasswordResetHandler implements ICommandHandler<RequestPasswordReset> {
  constructor(private readonly links: LinkRequests) {}

  execute({ email }: RequestPasswordReset): Promise<MailSent> {
    return this.links.ask(email, 'reset');
  }
}
