import type { FlexBizz } from '@flexbizz/sdk';
import type { Context } from '../context.js';
import { whenInterrupted } from '../terminal/interrupted.js';
import { startProgress } from '../terminal/progress.js';
import type { Categories } from './categories.js';
import { readCategoryMap } from './category-map.js';
import type { Sheet } from './columns.js';
import { readCsv } from './csv.js';
import { ErrorsFile } from './errors-file.js';
import { readJsonl } from './jsonl.js';
import { lookOver, unreadColumns } from './look-over.js';
import { PhotoDownloads } from './photo-downloads.js';
import { PhotoFolder } from './photo-folder.js';
import { firstOf } from './photo-place.js';
import { PhotoUploads } from './photo-uploads.js';
import { productsOf, type ProductOfFile } from './products-of.js';
import type { ProductSettings } from './read-product.js';
import { addToReport, beginReport, type Report } from './report.js';
import { unknownTexts } from './report-text.js';
import { sendProducts } from './send.js';
import { readText } from './read-text.js';
import { openSource, type SourceFile } from './source-file.js';

export interface ImportSettings extends ProductSettings {
  photos?: string;
  /** Get photographs that are in no folder from the addresses in the file. */
  fetchImages: boolean;
  dryRun: boolean;
  encoding?: string;
  errorsFile?: string;
  /** A file of what the seller's words for categories mean here. */
  mapCategories?: string;
  /** Columns that are left out on purpose. */
  ignoreColumn?: string[];
}

/** Lists a file of products. It is read twice: a fault of the whole file is found before anything is sent. */
export async function importFile(
  file: string,
  given: ImportSettings,
  { flexbizz, output, selected }: Pick<Context, 'flexbizz' | 'output' | 'selected'>,
): Promise<Report> {
  const started = Date.now();
  const source = await openSource(file, process.stdin);
  const downloads = given.fetchImages ? await PhotoDownloads.open(selected.profile.apiUrl) : undefined;
  try {
    const folder = await PhotoFolder.open(given.photos);
    const photos = firstOf(downloads ? [folder, downloads] : [folder]);
    let unread: string[] = [];
    const looked = await lookOver(
      readProducts(source, given, (sheet) => (unread = unreadColumns(sheet, given.ignoreColumn ?? []))),
    );
    for (const text of unknownTexts({ ...looked, unread })) output.say(text);
    const settings = { ...given, categories: await categoriesOf(flexbizz, given.mapCategories) };
    const progress = await startProgress(output, looked.products, 'products');
    const uploads = new PhotoUploads(flexbizz, photos);
    const errors = new ErrorsFile(settings.errorsFile ?? `${source.name}.errors.${source.format}`);
    const report = beginReport(file, settings.dryRun, unread);
    const stayed = whenInterrupted(() => {
      progress.stop();
      downloads?.close();
      output.say('Interrupted. What was sent stays; the same command goes on with the rest.');
    });
    try {
      const means = { flexbizz, photos, uploads, dryRun: settings.dryRun };
      for await (const sent of sendProducts(readProducts(source, settings), means)) {
        addToReport(report, sent);
        if (sent.outcome === 'refused') await errors.add(sent.product, sent.problems);
        progress.add();
      }
    } finally {
      stayed();
      progress.stop();
      await errors.close();
    }
    if (errors.trouble) output.say(`The refused rows could not be written: ${errors.trouble.message}`);
    const seconds = (Date.now() - started) / 1_000;
    return {
      ...report,
      imagesUploaded: uploads.uploaded,
      errorsFile: errors.rows && !errors.trouble ? errors.path : null,
      seconds,
    };
  } finally {
    source.close();
    downloads?.close();
  }
}

async function categoriesOf(flexbizz: FlexBizz, map: string | undefined): Promise<Categories> {
  const { items } = await flexbizz.categories.list();
  const keys = (categories: typeof items): string[] =>
    categories.flatMap(({ key, children }) => [key, ...keys(children)]);
  const known = new Set(keys(items));
  return { known, mapped: await readCategoryMap(map, known) };
}

function readProducts(
  { path, format }: SourceFile,
  settings: ImportSettings,
  onHeader?: (sheet: Sheet) => void,
): AsyncGenerator<ProductOfFile> {
  const text = readText(path, settings.encoding);
  return format === 'jsonl' ? readJsonl(text, settings) : productsOf(readCsv(text, onHeader), settings);
}
