import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { findProduct, type SellerProduct } from '../../products.js';
import { confirm } from '../../terminal/confirm.js';
import { count } from '../../terminal/words.js';

type Verb = 'publish' | 'unpublish' | 'archive';

const changing = (name: Verb, description: string, done: string) =>
  new Command(name)
    .description(description)
    .argument('<product...>', 'handles, ids or SKUs')
    .addOption(dryRunOption())
    .action(async (words: string[], { yes, dryRun }: DryRun & { yes?: boolean }, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const found: SellerProduct[] = [];
      for (const word of words) found.push(await findProduct(flexbizz, word));
      const calls = found.map(({ id }) => ({ path: { productId: id } }));
      if (dryRun) return wouldSend(output, `sellerProducts.${name}`, ...calls);
      if (name === 'archive')
        await confirm(`Take ${count(found.length, 'product')} out of the shop?`, { yes });
      const items: SellerProduct[] = [];
      for (const call of calls) items.push(await flexbizz.sellerProducts[name](call));
      output.show({ items }, () => items.map(({ handle }) => `${handle} ${done}`).join('\n'));
    });

export const publish = () => changing('publish', 'show products to everybody', 'is published');

export const unpublish = () => changing('unpublish', 'take products back to drafts', 'is a draft');

export const archive = () =>
  changing('archive', 'put products away; orders keep them', 'is archived').option('--yes', 'do not ask');
