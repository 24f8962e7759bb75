import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ProviderRefused, ProviderUnavailable } from '#modules/payments/index.js';
import { From, type Caller } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiHeader, ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { IdempotentId } from '#platform/idempotency/idempotency.interceptor.js';
import { CancelCheckout } from '../commands/cancel-checkout.js';
import { ConfirmCheckout } from '../commands/confirm-checkout.js';
import { StartCheckout } from '../commands/start-checkout.js';
import { Checkout, StartCheckoutBody } from '../orders.contract.js';
import {
  CartEmpty,
  CartHasProblems,
  CheckoutNotFound,
  CheckoutOver,
  EmailNeeded,
  HoldLimitReached,
  ReturnUrlRefused,
  StockGone,
  TotalChanged,
  TotalTooLarge,
} from '../orders.errors.js';
import { GetCheckout } from '../queries/get-checkout.js';

const CheckoutToken = ApiHeader({
  name: 'Checkout-Token',
  required: false,
  description: 'Of a guest checkout: as it was answered, or from the link in the mails about it.',
  schema: { type: 'string' },
});

@ApiTags('checkouts')
@Controller('v1/checkouts')
export class CheckoutsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiHeader({
    name: 'Cart-Token',
    required: false,
    description: 'Of a guest cart.',
    schema: { type: 'string' },
  })
  @Operation({
    id: 'checkouts.start',
    summary: 'Hold the goods of the cart and open one payment for them',
    description:
      'One order for each seller, one payment for all. The goods are held for 15 minutes. A cart has one unpaid checkout: starting another replaces it, and a payment that still arrives for the one before is refunded.',
    permission: 'public',
    status: 201,
    answers: Checkout,
    idempotency: 'required',
    limit: 'payments',
    refuses: [
      CartEmpty,
      CartHasProblems,
      EmailNeeded,
      ReturnUrlRefused,
      TotalChanged,
      TotalTooLarge,
      StockGone,
      HoldLimitReached,
      ProviderUnavailable,
      ProviderRefused,
    ],
  })
  start(
    @From() caller: Caller,
    @IdempotentId() checkoutId: string,
    @Body({ schema: StartCheckoutBody }) body: StartCheckoutBody,
  ) {
    return this.commands.execute(new StartCheckout(caller, checkoutId, body));
  }

  @Get(':checkoutId')
  @CheckoutToken
  @Operation({
    id: 'checkouts.get',
    summary: 'Where a checkout stands',
    permission: 'public',
    answers: Checkout,
    refuses: [CheckoutNotFound],
  })
  get(@From() caller: Caller, @Param('checkoutId', { schema: Id }) checkoutId: string) {
    return this.queries.execute(new GetCheckout(caller, checkoutId));
  }

  @Post(':checkoutId/confirm')
  @CheckoutToken
  @Operation({
    id: 'checkouts.confirm',
    summary: 'Back from the payment page: ask the provider and finish',
    permission: 'public',
    answers: Checkout,
    refuses: [CheckoutNotFound, ProviderUnavailable],
  })
  confirm(@From() caller: Caller, @Param('checkoutId', { schema: Id }) checkoutId: string) {
    return this.commands.execute(new ConfirmCheckout(caller, checkoutId));
  }

  @Post(':checkoutId/cancel')
  @CheckoutToken
  @Operation({
    id: 'checkouts.cancel',
    summary: 'Give up before paying: the goods go back on sale',
    permission: 'public',
    answers: Checkout,
    refuses: [CheckoutNotFound, CheckoutOver, ProviderUnavailable],
  })
  cancel(@From() caller: Caller, @Param('checkoutId', { schema: Id }) checkoutId: string) {
    return this.commands.execute(new CancelCheckout(caller, checkoutId));
  }
}
