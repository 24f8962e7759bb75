import type { FlexBizz } from '@flexbizz/sdk';
import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { findProduct, type SellerProduct } from '../../products.js';
import { confirm } from '../../terminal/confirm.js';
import { count } from '../../terminal/words.js';

type Change = (flexbizz: FlexBizz, productId: string) => Promise<SellerProduct>;

const changing = (name: string, description: string, done: string, change: Change) =>
  new Command(name)
    .description(description)
    .argument('<product...>', 'handles, ids or SKUs')
    .action(async (words: string[], { yes }: { yes?: boolean }, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const found: SellerProduct[] = [];
      for (const word of words) found.push(await findProduct(flexbizz, word));
      if (name === 'archive')
        await confirm(`Take ${count(found.length, 'product')} out of the shop?`, { yes });
      const items: SellerProduct[] = [];
      for (const { id } of found) items.push(await change(flexbizz, id));
      output.show({ items }, () => items.map(({ handle }) => `${handle} ${done}`).join('\n'));
    });

export const publish = () =>
  changing('publish', 'show products to everybody', 'is published', (flexbizz, productId) =>
    flexbizz.sellerProducts.publish({ path: { productId } }),
  );

export const unpublish = () =>
  changing('unpublish', 'take products back to drafts', 'is a draft', (flexbizz, productId) =>
    flexbizz.sellerProducts.unpublish({ path: { productId } }),
  );

export const archive = () =>
  changing('archive', 'put products away; orders keep them', 'is archived', (flexbizz, productId) =>
    flexbizz.sellerProducts.archive({ path: { productId } }),
  ).option('--yes', 'do not ask');
