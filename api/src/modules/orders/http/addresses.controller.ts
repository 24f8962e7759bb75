import { Controller, Delete, Get, Param } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { z } from 'zod';
import { RemoveAddress } from '../commands/remove-address.js';
import { Countries, KeptAddresses } from '../orders.contract.js';
import { AddressNotFound } from '../orders.errors.js';
import { ListCountries } from '../queries/list-countries.js';
import { ListAddresses } from '../queries/list-addresses.js';

const AddressId = z.string().regex(/^[0-9a-f]{32}$/);

@Controller('v1')
export class AddressesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('marketplace/countries')
  @ApiTags('marketplace')
  @Operation({
    id: 'marketplace.countries',
    summary: 'Every country, and what addresses there need',
    permission: 'public',
    answers: Countries,
    cacheSeconds: 3600,
  })
  async countries() {
    return { items: await this.queries.execute(new ListCountries()) };
  }

  @Get('account/addresses')
  @ApiTags('addresses')
  @Operation({
    id: 'addresses.list',
    summary: 'Where you had things sent to, the last one first',
    permission: 'signed-in',
    answers: KeptAddresses,
  })
  async list(@SignedIn() { userId }: Actor) {
    return { items: await this.queries.execute(new ListAddresses(userId)) };
  }

  @Delete('account/addresses/:addressId')
  @ApiTags('addresses')
  @Operation({
    id: 'addresses.remove',
    summary: 'Do not offer an address again',
    permission: 'signed-in',
    refuses: [AddressNotFound],
  })
  remove(@SignedIn() { userId }: Actor, @Param('addressId', { schema: AddressId }) addressId: string) {
    return this.commands.execute(new RemoveAddress(userId, addressId));
  }
}
