import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { findProduct, type SellerProduct } from '../../products.js';
import { screenWidth, table } from '../../terminal/table.js';
import { count, moment, money } from '../../terminal/words.js';

export const show = () =>
  new Command('show')
    .description('one product with its variants')
    .argument('<product>', 'its handle, id, or a SKU')
    .action(async (word: string, _options: object, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      output.show(await findProduct(flexbizz, word), productText);
    });

export function productText(product: SellerProduct): string {
  const rows = [
    ['handle', product.handle],
    ['status', product.status],
    ['category', product.category],
    ['condition', product.condition],
    ...(product.vendor ? [['vendor', product.vendor]] : []),
    ...(product.tags.length > 0 ? [['tags', product.tags.join(', ')]] : []),
    ['images', count(product.images.length, 'photograph')],
    ['changed', moment(product.updatedAt)],
    ['id', product.id],
  ];
  return [
    product.title,
    ...rows.map(([name = '', value = '']) => `${name.padEnd(10)} ${value}`),
    '',
    table(
      product.variants,
      [
        { title: 'SKU', of: ({ sku }) => sku ?? '–' },
        {
          title: product.options
            .map(({ name }) => name)
            .join(' / ')
            .toUpperCase(),
          of: ({ optionValues }) => optionValues.join(' / '),
          flexible: true,
        },
        { title: 'PRICE', of: ({ price }) => money(price), align: 'right' },
        {
          title: 'BEFORE',
          of: ({ compareAtPrice }) => (compareAtPrice ? money(compareAtPrice) : ''),
          align: 'right',
        },
        { title: 'STOCK', of: ({ stock }) => String(stock ?? 'to order'), align: 'right' },
        { title: 'HELD', of: ({ held }) => (held ? String(held) : ''), align: 'right' },
      ],
      screenWidth(),
    ),
  ].join('\n');
}
