import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { usage } from '../../failure.js';
import { findProduct } from '../../products.js';
import type { ProductWords } from '../../product-words.js';
import { productOptions } from './create.js';
import { productText } from './show.js';

export const update = () =>
  productOptions(new Command('update').description('change one product'))
    .argument('<product>', 'its handle, id, or the SKU of the variant to change')
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz products update linen-apron --title "Linen apron, washed"\n  $ flexbizz products update APR-SAGE --price 42 --compare-at 48\n',
    )
    .action(async (word: string, words: ProductWords & DryRun, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { productWords, uploadPhotos, variantWords } = await import('../../product-words.js');
      const changed = variantWords(words);
      const ofProduct = productWords(words);
      if (Object.keys({ ...changed, ...ofProduct }).length === 0 && !words.photo)
        throw usage(
          'Nothing to change was given.',
          'Name it by a flag, like --title or --price; flexbizz products update --help lists them.',
        );
      const { id: productId } = await findProduct(flexbizz, word);
      const path = { productId };
      const { data: product, etag } = await flexbizz.sellerProducts.get({ path }).withResponse();
      const named = product.variants.find(({ sku }) => sku === word);
      const only = product.variants.length === 1 ? product.variants[0] : undefined;
      const target = Object.keys(changed).length > 0 ? (named ?? only) : undefined;
      if (Object.keys(changed).length > 0 && !target)
        throw usage(
          `${product.handle} has ${product.variants.length} variants.`,
          'Name the one to change by its SKU: flexbizz products update <sku> …',
        );
      const images = await uploadPhotos(flexbizz, words.photo, words);
      // Only what was asked for, tied to the version that was read: nobody's change is lost, none slips in.
      const body = {
        ...ofProduct,
        ...(images && { images }),
        ...(target && {
          variants: [{ optionValues: target.optionValues, ...changed }],
          variantsMode: 'merge' as const,
        }),
      };
      if (words.dryRun) return wouldSend(output, 'sellerProducts.update', { path, body });
      output.show(await flexbizz.sellerProducts.update({ path, body, ifMatch: etag }), productText);
    });
