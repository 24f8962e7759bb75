import { Command } from 'commander';
import { openSignedIn } from '../context.js';
import { orderIdOf } from '../orders.js';
import { findProduct } from '../products.js';
import { openBrowser } from '../terminal/browser.js';

export const open = () =>
  new Command('open')
    .description('open a product, an order or your shop in the browser')
    .argument('[what]', 'a handle, a SKU, the number of an order; your shop when left out')
    .addHelpText(
      'after',
      '\nOff a terminal it prints the address and opens nothing.\n\nExamples:\n  $ flexbizz open\n  $ flexbizz open linen-apron\n  $ flexbizz open FB-100042\n',
    )
    .action(async (what: string | undefined, _options: object, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const pages = await flexbizz.marketplace.get();
      const addressOf = async (): Promise<string> => {
        if (what === undefined || what === 'shop')
          return filled(pages.shopPage, (await flexbizz.account.get()).handle);
        if (/^FB-\d+$/i.test(what)) return filled(pages.salePage, await orderIdOf(flexbizz, what));
        return filled(pages.productPage, (await findProduct(flexbizz, what)).slug);
      };
      const address = await addressOf();
      output.show({ address }, () => address);
      if (output.screen && !output.json) await openBrowser(address);
    });

/** The template's one variable, in its place. */
const filled = (template: string, value: string): string =>
  template.replace(/\{\w+\}/, () => encodeURIComponent(value));
