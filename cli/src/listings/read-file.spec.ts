import type { Problem } from './problem.js';
import { readCsv } from './csv.js';
import { productsOf, type ProductOfFile } from './products-of.js';
import type { ProductSettings } from './read-product.js';

const settings: ProductSettings = { currency: 'USD', keepStock: false, publish: true, allowFree: false };

const HEADER = [
  'Handle',
  'Title',
  'Tags',
  'Published',
  'Option1 Name',
  'Option1 Value',
  'Option2 Name',
  'Option2 Value',
  'Variant SKU',
  'Variant Grams',
  'Variant Inventory Tracker',
  'Variant Inventory Qty',
  'Variant Inventory Policy',
  'Variant Price',
  'Variant Compare At Price',
  'Variant Barcode',
  'Image Src',
  'Image Alt Text',
  'Variant Image',
  'Gift Card',
] as const;
type Cells = Partial<Record<(typeof HEADER)[number], string>>;

const PLAIN: Cells = {
  Handle: 'mug',
  Title: 'Mug',
  Published: 'true',
  'Option1 Name': 'Title',
  'Option1 Value': 'Default Title',
  'Variant Inventory Tracker': 'shopify',
  'Variant Inventory Qty': '3',
  'Variant Inventory Policy': 'deny',
  'Variant Price': '12.50',
};

const csvOf = (...rows: Cells[]) =>
  [HEADER, ...rows.map((row) => HEADER.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');

async function* once(text: string) {
  yield text;
}

async function read(text: string, changed: Partial<ProductSettings> = {}): Promise<ProductOfFile[]> {
  return Array.fromAsync(productsOf(readCsv(once(text)), { ...settings, ...changed }));
}
const readRows = (...rows: Cells[]) => read(csvOf(...rows));
const variantsOf = ([product]: ProductOfFile[]) => product?.draft?.input.variants;
const codes = (products: ProductOfFile[]) =>
  products.flatMap(({ problems }) => problems.map(({ effect, code }) => `${effect} ${code}`));
const only = (products: ProductOfFile[]): Problem => {
  const problems = products.flatMap((product) => product.problems);
  expect(problems).toHaveLength(1);
  return problems[0]!;
};

describe('a plain product', () => {
  it('without options has one variant and no option called Title', async () => {
    const [product] = await readRows(PLAIN);
    expect(product?.draft?.input).toEqual({
      handle: 'mug',
      title: 'Mug',
      descriptionHtml: '',
      tags: [],
      condition: 'new',
      status: 'published',
      options: [],
      variants: [{ optionValues: [], price: { amount: 1250, currency: 'USD' }, stock: 3 }],
    });
    expect(product?.problems).toEqual([]);
  });

  it('keeps an option called Title whose values mean something', async () => {
    const [product] = await readRows({ ...PLAIN, 'Option1 Value': 'Black' });
    expect(product?.draft?.input.options).toEqual([{ name: 'Title' }]);
  });

  it('collects variants and images over its rows', async () => {
    const [product] = await readRows(
      {
        ...PLAIN,
        'Option1 Name': 'Size',
        'Option1 Value': 'S',
        'Image Src': 'a.jpg',
        'Image Alt Text': 'Front',
      },
      {
        Handle: 'mug',
        'Option1 Value': 'M',
        'Variant Price': '13',
        'Image Src': 'b.jpg',
        'Variant Image': 'b.jpg',
      },
      { Handle: 'mug', 'Image Src': 'c.jpg' },
      { Handle: 'mug', 'Image Src': 'a.jpg' },
    );
    expect(product?.draft?.input.variants.map(({ optionValues }) => optionValues)).toEqual([['S'], ['M']]);
    expect(product?.draft?.images.map(({ source, alt }) => [source, alt])).toEqual([
      ['a.jpg', 'Front'],
      ['b.jpg', ''],
      ['c.jpg', ''],
    ]);
    expect(product?.draft?.variantImages.map((image) => image?.source)).toEqual([undefined, 'b.jpg']);
  });
});

describe('what real files have', () => {
  it('lists blank SKUs without one', async () => {
    const products = await readRows(PLAIN, { ...PLAIN, Handle: 'cup' });
    expect(codes(products)).toEqual([]);
    expect(products.every(({ draft }) => draft?.input.variants[0]?.sku === undefined)).toBe(true);
  });

  it('lists the second of two equal SKUs without one, and says where the first is', async () => {
    const products = await readRows(
      { ...PLAIN, 'Variant SKU': 'A1' },
      { ...PLAIN, Handle: 'cup', 'Variant SKU': 'A1' },
    );
    expect(products.map(({ draft }) => draft?.input.variants[0]?.sku)).toEqual(['A1', undefined]);
    expect(only(products)).toMatchObject({
      line: 3,
      column: 'Variant SKU',
      value: 'A1',
      code: 'sku.repeated',
      effect: 'adjusted',
      message: expect.stringContaining('Line 2') as string,
    });
  });

  it('lists negative stock as sold out', async () => {
    const products = await readRows({ ...PLAIN, 'Variant Inventory Qty': '-118' });
    expect(variantsOf(products)?.[0]?.stock).toBe(0);
    expect(only(products)).toMatchObject({ column: 'Variant Inventory Qty', value: '-118' });
  });

  it('lists what is not tracked, or sold past zero, as made to order', async () => {
    const untracked = await readRows({ ...PLAIN, 'Variant Inventory Tracker': '' });
    expect(variantsOf(untracked)?.[0]?.stock).toBeNull();
    const continued = await readRows({ ...PLAIN, 'Variant Inventory Policy': 'continue' });
    expect(variantsOf(continued)?.[0]?.stock).toBeNull();
    expect(codes(continued)).toEqual(['adjusted stock.sold-past-zero']);
  });

  it('keeps what would be given away as a draft, unless that is meant', async () => {
    const free = { ...PLAIN, 'Variant Price': '0.00' };
    const products = await readRows(free);
    expect(products[0]?.draft?.input.status).toBe('draft');
    expect(only(products)).toMatchObject({ column: 'Variant Price', value: '0.00', code: 'price.zero' });
    const meant = await read(csvOf(free), { allowFree: true });
    expect(meant[0]?.draft?.input.status).toBe('published');
  });

  it('publishes only what the file publishes, and only when asked', async () => {
    const [hidden] = await readRows({ ...PLAIN, Published: 'false' });
    expect(hidden?.draft?.input.status).toBe('draft');
    const [waiting] = await read(csvOf(PLAIN), { publish: false });
    expect(waiting?.draft?.input.status).toBeUndefined();
  });

  it('drops a price before that is not higher; 0.00 means none', async () => {
    const products = await readRows({ ...PLAIN, 'Variant Compare At Price': '12.50' });
    expect(variantsOf(products)?.[0]).not.toHaveProperty('compareAtPrice');
    expect(codes(products)).toEqual(['adjusted compare-at.not-higher']);
    expect(codes(await readRows({ ...PLAIN, 'Variant Compare At Price': '0.00' }))).toEqual([]);
    const lowered = await readRows({ ...PLAIN, 'Variant Compare At Price': '20' });
    expect(variantsOf(lowered)?.[0]?.compareAtPrice).toEqual({ amount: 2000, currency: 'USD' });
  });

  it.each([
    ["'741360637481", '741360637481'],
    ['9,009,518,582,030', '9009518582030'],
    ["'63810-1000'", '63810-1000'],
  ])('puts barcode %s right', async (text, expected) => {
    const products = await readRows({ ...PLAIN, 'Variant Barcode': text });
    expect(variantsOf(products)?.[0]?.barcode).toBe(expected);
    expect(codes(products)).toEqual([]);
  });

  it('does not invent the digits a spreadsheet rounded away', async () => {
    const products = await readRows({ ...PLAIN, 'Variant Barcode': '7.4136E+11' });
    expect(codes(products)).toEqual(['adjusted barcode.digits-lost']);
  });
});

describe('what cannot be listed', () => {
  it.each<[string, Cells]>([
    ['price.unreadable', { 'Variant Price': '$1,299' }],
    ['price.unreadable', { 'Variant Price': '12.505' }],
    ['price.unreadable', { 'Variant Price': '-4' }],
    ['price.missing', { 'Variant Price': '' }],
    ['stock.unreadable', { 'Variant Inventory Qty': 'many' }],
    ['title.missing', { Title: '' }],
    ['options.unnamed', { 'Option2 Value': 'Red' }],
    ['gift-card', { 'Gift Card': 'true' }],
    ['handle.missing', { Handle: '' }],
  ])('is refused with %s', async (code, cells) => {
    const products = await readRows({ ...PLAIN, ...cells }, { ...PLAIN, Handle: 'other' });
    expect(codes(products)).toContain(`refused ${code}`);
    expect(products.map(({ draft }) => Boolean(draft))).toEqual([false, true]);
  });

  it('names the line a row begins on, however long the texts before it', async () => {
    const products = await readRows(
      { ...PLAIN, Title: 'Mug\nwith\nthree lines' },
      { ...PLAIN, Handle: 'cup', 'Variant Price': 'x' },
    );
    expect(only(products)).toMatchObject({ line: 5, column: 'Variant Price', value: 'x' });
    expect(products[0]?.draft?.input.title).toBe('Mug with three lines');
  });

  it('is the second product with one handle, and the second row of one variant', async () => {
    const apart = await readRows(PLAIN, { ...PLAIN, Handle: 'cup' }, PLAIN);
    expect(codes(apart)).toEqual(['refused handle.repeated']);
    const twins = await readRows(PLAIN, PLAIN);
    expect(codes(twins)).toEqual(['refused variants.repeated']);
  });

  it('is a row with cells that have no column', async () => {
    const products = await read(`${csvOf(PLAIN)},"surplus"`);
    expect(only(products)).toMatchObject({ code: 'row.too-wide', value: 'surplus', line: 2 });
  });
});

describe('a file that is no list of products', () => {
  it.each([
    ['', 'The file is empty.'],
    ['sku;amount\nA;1', 'The header has no column'],
    [`${csvOf(PLAIN)}\n"open`, 'never closed'],
    [`${csvOf(PLAIN)}\n"a"b,`, 'Line 3'],
  ])('%j is turned away as a whole', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('may use semicolons', async () => {
    const [product] = await read('handle;title;price\nmug;Mug;12.50', { publish: false });
    expect(product?.draft?.input.title).toBe('Mug');
  });
});

it('finds the cell of a refusal the api gives', async () => {
  const [product] = await readRows(
    { ...PLAIN, 'Option1 Name': 'Size', 'Option1 Value': 'S', 'Image Src': 'a.jpg' },
    { Handle: 'mug', 'Option1 Value': 'M', 'Variant SKU': 'B7', 'Variant Price': '1' },
  );
  const cellAt = product!.draft!.cellAt;
  expect(cellAt('/variants/1/sku')).toEqual({ line: 3, column: 'Variant SKU', value: 'B7' });
  expect(cellAt('/images/0/sha256')).toEqual({ line: 2, column: 'Image Src', value: 'a.jpg' });
  expect(cellAt('/title')).toEqual({ line: 2, column: 'Title', value: 'Mug' });
  expect(cellAt('')).toEqual({ line: 2, column: 'Handle', value: 'mug' });
});
