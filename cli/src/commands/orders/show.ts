import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { orderIdOf, type Order } from '../../orders.js';
import { screenWidth, table } from '../../terminal/table.js';
import { moment, money } from '../../terminal/words.js';

export const show = () =>
  new Command('show')
    .description('one order: what, for whom, where to')
    .argument('<order>', 'its number or id')
    .action(async (word: string, _options: object, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const path = { orderId: await orderIdOf(flexbizz, word) };
      output.show(await flexbizz.sellerOrders.get({ path }), orderText);
    });

export function orderText(order: Order): string {
  const { number, status, shippingAddress: to, tracking } = order;
  const address = [
    to.name,
    to.line1,
    to.line2,
    `${to.postalCode} ${to.city}`,
    to.region,
    to.country,
    to.phone,
  ];
  return [
    `Order ${number} · ${status} · ${moment(order.placedAt)}`,
    ...(tracking
      ? [`Tracking ${tracking.carrier} ${tracking.number}${tracking.url ? ` ${tracking.url}` : ''}`]
      : []),
    '',
    ...address.filter(Boolean).map((line) => `  ${line}`),
    '',
    table(
      order.lines,
      [
        { title: 'SKU', of: ({ sku }) => sku ?? '–' },
        {
          title: 'ITEM',
          of: ({ title, variantTitle }) => (variantTitle ? `${title} (${variantTitle})` : title),
          flexible: true,
        },
        { title: 'UNITS', of: ({ quantity }) => String(quantity), align: 'right' },
        { title: 'EACH', of: ({ unitPrice }) => money(unitPrice), align: 'right' },
        { title: 'TOTAL', of: ({ total }) => money(total), align: 'right' },
      ],
      screenWidth(),
    ),
    '',
    `Items ${money(order.itemsTotal)} · shipping ${money(order.shippingTotal)} · total ${money(order.total)}`,
    ...order.history.map(
      ({ status: state, at, note }) => `  ${moment(at)}  ${state}${note ? ` (${note})` : ''}`,
    ),
  ].join('\n');
}
