import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { Id, PageQuery } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { etagOf, IfMatch } from '#platform/http/version.js';
import type { Actor } from '#shared/actor.js';
import { BecomeSeller } from '../commands/become-seller.js';
import { CreateToken } from '../commands/create-token.js';
import { RevokeOtherSessions } from '../commands/revoke-other-sessions.js';
import { RevokeSession } from '../commands/revoke-session.js';
import { UpdateAccount } from '../commands/update-account.js';
import {
  Account,
  AccountPatch,
  PersonalToken,
  SessionPage,
  SessionsRevoked,
  TokenBody,
} from '../identity.contract.js';
import { EmailUnverified, HandleTaken, ImageUnknown, SessionNotFound } from '../identity.errors.js';
import { GetAccount } from '../queries/get-account.js';
import { ListSessions } from '../queries/list-sessions.js';

@ApiTags('account')
@Controller('v1/account')
export class AccountController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({ id: 'account.get', summary: 'Your own account', permission: 'signed-in', answers: Account })
  async get(@SignedIn() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    const { account, version } = await this.queries.execute(new GetAccount(actor.userId));
    reply.header('ETag', etagOf(version));
    return account;
  }

  @Patch()
  @Operation({
    id: 'account.update',
    summary: 'Change your name, handle or shop profile',
    permission: 'signed-in',
    answers: Account,
    versioned: true,
    refuses: [HandleTaken, ImageUnknown],
  })
  async update(
    @SignedIn() actor: Actor,
    @Body({ schema: AccountPatch }) patch: AccountPatch,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const updated = await this.commands.execute(new UpdateAccount(actor, patch, version));
    reply.header('ETag', etagOf(updated.version));
    return updated.account;
  }

  @Post('seller')
  @Operation({
    id: 'account.becomeSeller',
    summary: 'Open a shop on this account',
    permission: 'signed-in',
    answers: Account,
    refuses: [EmailUnverified],
  })
  becomeSeller(@SignedIn() actor: Actor) {
    return this.commands.execute(new BecomeSeller(actor));
  }

  @Get('sessions')
  @Operation({
    id: 'sessions.list',
    summary: 'Where you are signed in',
    permission: 'signed-in',
    answers: SessionPage,
  })
  sessions(@SignedIn() actor: Actor, @Query({ schema: PageQuery }) page: PageQuery) {
    return this.queries.execute(new ListSessions(actor, page));
  }

  @Delete('sessions/:sessionId')
  @Operation({
    id: 'sessions.revoke',
    summary: 'Sign out another device, or end a token',
    permission: 'signed-in',
    refuses: [SessionNotFound],
  })
  revoke(@SignedIn() actor: Actor, @Param('sessionId', { schema: Id }) sessionId: string) {
    return this.commands.execute(new RevokeSession(actor, sessionId));
  }

  @Delete('sessions')
  @Operation({
    id: 'sessions.revokeOthers',
    summary: 'Sign out everywhere else: other devices, personal tokens, approved codes and links in mails',
    permission: 'signed-in',
    answers: SessionsRevoked,
  })
  revokeOthers(@SignedIn() actor: Actor) {
    return this.commands.execute(new RevokeOtherSessions(actor));
  }

  @Post('tokens')
  @Operation({
    id: 'tokens.create',
    summary: 'Make a personal token for a script',
    permission: 'signed-in',
    status: 201,
    answers: PersonalToken,
  })
  createToken(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Body({ schema: TokenBody }) body: { name: string; expiresInDays: number },
  ) {
    return this.commands.execute(new CreateToken(actor, body.name, body.expiresInDays, caller));
  }
}
