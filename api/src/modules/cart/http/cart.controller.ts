import { Body, Controller, Delete, Get, Param, Post, Put, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { SessionCookies } from '#platform/auth/session-cookies.js';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiHeader, ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { AddCartItemBody, Cart, CartMerge, MergeCartBody, SetCartItemBody } from '../cart.contract.js';
import { CartFull, OwnProduct, VariantNotForSale } from '../cart.errors.js';
import { AddToCart } from '../commands/add-to-cart.js';
import { MergeCart } from '../commands/merge-cart.js';
import { SetCartQuantity } from '../commands/set-cart-quantity.js';
import { GetCart } from '../queries/get-cart.js';

/** The cart of the signed-in person, else of the guest whose `Cart-Token` (or cookie) came along. */
@ApiTags('cart')
@ApiHeader({
  name: 'Cart-Token',
  required: false,
  description: 'Of a guest cart.',
  schema: { type: 'string' },
})
@Controller('v1/cart')
export class CartController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly cookies: SessionCookies,
  ) {}

  @Get()
  @Operation({
    id: 'cart.get',
    summary: 'The cart, with what is wrong in it',
    permission: 'public',
    answers: Cart,
  })
  get(@From() caller: Caller) {
    return this.queries.execute(new GetCart(caller));
  }

  @Post('items')
  @Operation({
    id: 'cart.addItem',
    summary: 'Put something in; more of what is there adds up',
    permission: 'public',
    answers: Cart,
    idempotency: 'accepted',
    refuses: [VariantNotForSale, OwnProduct, CartFull],
  })
  async add(
    @From() caller: Caller,
    @Body({ schema: AddCartItemBody }) body: { variantId: string; quantity: number },
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const cart = await this.commands.execute(new AddToCart(caller, body.variantId, body.quantity));
    if (caller.transport === 'token' || !cart.token) return cart;
    this.cookies.keepCart(reply, cart.token);
    return { ...cart, token: null };
  }

  @Put('items/:variantId')
  @Operation({
    id: 'cart.setItem',
    summary: 'Set how many',
    permission: 'public',
    answers: Cart,
    refuses: [VariantNotForSale],
  })
  set(
    @From() caller: Caller,
    @Param('variantId', { schema: Id }) variantId: string,
    @Body({ schema: SetCartItemBody }) { quantity }: { quantity: number },
  ) {
    return this.commands.execute(new SetCartQuantity(caller, variantId, quantity));
  }

  @Delete('items/:variantId')
  @Operation({ id: 'cart.removeItem', summary: 'Take it out', permission: 'public', answers: Cart })
  remove(@From() caller: Caller, @Param('variantId', { schema: Id }) variantId: string) {
    return this.commands.execute(new SetCartQuantity(caller, variantId, 0));
  }

  @Post('merge')
  @Operation({
    id: 'cart.merge',
    summary: 'After signing in: bring the guest cart along',
    permission: 'signed-in',
    answers: CartMerge,
  })
  merge(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Body({ schema: MergeCartBody }) { token }: { token?: string },
  ) {
    return this.commands.execute(new MergeCart(actor, token ?? caller.cartToken));
  }
}
