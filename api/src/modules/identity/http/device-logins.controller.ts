import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { DecideDeviceLogin } from '../commands/decide-device-login.js';
import { RedeemDeviceLogin } from '../commands/redeem-device-login.js';
import { StartDeviceLogin } from '../commands/start-device-login.js';
import {
  DeviceDecisionBody,
  DeviceLogin,
  DeviceLoginBody,
  DeviceLoginRequest,
  DeviceLoginToken,
  UserCode,
} from '../device-logins.contract.js';
import { Session } from '../identity.contract.js';
import {
  DeviceLoginDenied,
  DeviceLoginExpired,
  DeviceLoginNotFound,
  DeviceLoginPending,
  DeviceLoginPolledTooFast,
} from '../identity.errors.js';
import { FindDeviceLogin } from '../queries/find-device-login.js';

/** Signing in a terminal by approving a short code in the browser (the shape of RFC 8628). */
@ApiTags('deviceLogins')
@Controller('v1/device-logins')
export class DeviceLoginsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Operation({
    id: 'deviceLogins.start',
    summary: 'Ask for a code that a signed-in person approves in the browser',
    permission: 'public',
    status: 201,
    answers: DeviceLogin,
    limit: 'auth',
  })
  start(@Body({ schema: DeviceLoginBody }) { label }: { label: string }, @From() caller: Caller) {
    return this.commands.execute(new StartDeviceLogin(label, caller.address));
  }

  @Post('token')
  @Operation({
    id: 'deviceLogins.redeem',
    summary: 'Poll: gives the session once the code is approved',
    permission: 'public',
    answers: Session,
    limit: 'general',
    refuses: [
      DeviceLoginPending,
      DeviceLoginPolledTooFast,
      DeviceLoginDenied,
      DeviceLoginExpired,
      DeviceLoginNotFound,
    ],
  })
  redeem(@Body({ schema: DeviceLoginToken }) { deviceCode }: { deviceCode: string }) {
    return this.commands.execute(new RedeemDeviceLogin(deviceCode));
  }

  @Get(':userCode')
  @Operation({
    id: 'deviceLogins.get',
    summary: 'What is asking, for the approval page',
    permission: 'signed-in',
    answers: DeviceLoginRequest,
    limit: 'auth',
    refuses: [DeviceLoginNotFound],
  })
  get(@Param('userCode', { schema: UserCode }) userCode: string) {
    return this.queries.execute(new FindDeviceLogin(userCode));
  }

  @Post(':userCode/decision')
  @Operation({
    id: 'deviceLogins.decide',
    summary: 'Approve or deny a device',
    permission: 'signed-in',
    limit: 'auth',
    refuses: [DeviceLoginNotFound],
  })
  decide(
    @SignedIn() actor: Actor,
    @Param('userCode', { schema: UserCode }) userCode: string,
    @Body({ schema: DeviceDecisionBody }) { decision }: { decision: 'approve' | 'deny' },
  ) {
    return this.commands.execute(new DecideDeviceLogin(actor, userCode, decision));
  }
}
