import { Module } from '@nestjs/common';
import { MailIntegration } from '#integrations/mail/index.js';
import { CartModule } from '#modules/cart/index.js';
import { IdentityModule } from '#modules/identity/index.js';
import { InventoryModule } from '#modules/inventory/index.js';
import { PaymentsModule } from '#modules/payments/index.js';
import { CheckoutCompletion } from './checkout-completion.js';
import { CheckoutPlacing } from './checkout-placing.js';
import { CheckoutPlan } from './checkout-plan.js';
import { CheckoutReader } from './checkout-reader.js';
import { CheckoutReplacing } from './checkout-replacing.js';
import { CancelCheckoutHandler } from './commands/cancel-checkout.js';
import { CancelOrderHandler } from './commands/cancel-order.js';
import { ConfirmCheckoutHandler } from './commands/confirm-checkout.js';
import { ConfirmDeliveryHandler } from './commands/confirm-delivery.js';
import { RemoveAddressHandler } from './commands/remove-address.js';
import { ShipOrderHandler } from './commands/ship-order.js';
import { StartCheckoutHandler } from './commands/start-checkout.js';
import { GuestOrderLinks } from './guest-order-links.js';
import { AddressesController } from './http/addresses.controller.js';
import { CheckoutsController } from './http/checkouts.controller.js';
import { OrdersController } from './http/orders.controller.js';
import { SellerOrdersController } from './http/seller-orders.controller.js';
import { LatePayments } from './late-payments.js';
import { OrderDelivery } from './order-delivery.js';
import { OrderReader } from './order-reader.js';
import { Orders } from './orders.js';
import { CheckoutRepository } from './persistence/checkout.repository.js';
import { LiveCheckouts } from './persistence/live-checkouts.js';
import { OrderRepository } from './persistence/order.repository.js';
import { GetCheckoutHandler } from './queries/get-checkout.js';
import { GetOrderHandler } from './queries/get-order.js';
import { ListCountriesHandler } from './queries/list-countries.js';
import { ListAddressesHandler } from './queries/list-addresses.js';
import { ListOrdersHandler } from './queries/list-orders.js';
import { ConfirmDeliveriesNobodyDisputed } from './reactions/confirm-deliveries-nobody-disputed.js';
import { CancelPaymentWhenCheckoutEnded } from './reactions/cancel-payment-when-checkout-ended.js';
import { ExpireUnpaidCheckouts } from './reactions/expire-unpaid-checkouts.js';
import { FinishCheckoutWhenPaymentDecided } from './reactions/finish-checkout-when-payment-decided.js';
import { MarkOrderRefundedWhenRefundDone } from './reactions/mark-order-refunded-when-refund-done.js';
import { MoveCheckoutsWhenCartMerged } from './reactions/move-checkouts-when-cart-merged.js';
import { TellPeopleWhenOrderMoves } from './reactions/tell-people-when-order-moves.js';
import { WriteToGuestsWhenOrderMoves } from './reactions/write-to-guests-when-order-moves.js';
import { WriteToPeopleWhenOrderMoves } from './reactions/write-to-people-when-order-moves.js';

const commands = [
  StartCheckoutHandler,
  ConfirmCheckoutHandler,
  CancelCheckoutHandler,
  ShipOrderHandler,
  CancelOrderHandler,
  ConfirmDeliveryHandler,
  RemoveAddressHandler,
];
const queries = [
  ListCountriesHandler,
  ListAddressesHandler,
  GetCheckoutHandler,
  GetOrderHandler,
  ListOrdersHandler,
  CheckoutReader,
  OrderReader,
];
const reactions = [
  FinishCheckoutWhenPaymentDecided,
  CancelPaymentWhenCheckoutEnded,
  MarkOrderRefundedWhenRefundDone,
  MoveCheckoutsWhenCartMerged,
  ExpireUnpaidCheckouts,
  ConfirmDeliveriesNobodyDisputed,
  TellPeopleWhenOrderMoves,
  WriteToPeopleWhenOrderMoves,
  WriteToGuestsWhenOrderMoves,
];

@Module({
  imports: [MailIntegration, CartModule, IdentityModule, InventoryModule, PaymentsModule],
  controllers: [AddressesController, CheckoutsController, OrdersController, SellerOrdersController],
  providers: [
    ...commands,
    ...queries,
    ...reactions,
    CheckoutPlan,
    CheckoutPlacing,
    CheckoutReplacing,
    CheckoutCompletion,
    LatePayments,
    LiveCheckouts,
    OrderDelivery,
    CheckoutRepository,
    OrderRepository,
    GuestOrderLinks,
    Orders,
  ],
  exports: [Orders],
})
export class OrdersModule {}
