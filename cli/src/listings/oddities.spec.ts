import { codes, csvOf, only, PLAIN, read, readRows, variantsOf } from '../testing/sheet.js';

describe('what real files have', () => {
  it('lists blank SKUs without one', async () => {
    const products = await readRows(PLAIN, { ...PLAIN, Handle: 'cup' });
    expect(codes(products)).toEqual([]);
    expect(products.every(({ draft }) => draft?.input.variants?.[0]?.sku === null)).toBe(true);
  });

  it('lists the second of two equal SKUs without one, and says where the first is', async () => {
    const products = await readRows(
      { ...PLAIN, 'Variant SKU': 'A1' },
      { ...PLAIN, Handle: 'cup', 'Variant SKU': 'A1' },
    );
    expect(products.map(({ draft }) => draft?.input.variants?.[0]?.sku)).toEqual(['A1', null]);
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
    expect(variantsOf(products)?.[0]?.compareAtPrice).toBeNull();
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

  it('leaves out a category the marketplace does not have', async () => {
    const text = 'handle,title,price,category\nmug,Mug,1,kitchenware\ncup,Cup,1,kitchen\njar,Jar,1, Pots';
    const products = await read(text, {
      categories: { known: new Set(['kitchen']), mapped: new Map([['pots', 'kitchen']]) },
    });
    expect(products.map(({ draft }) => draft?.input.category)).toEqual([undefined, 'kitchen', 'kitchen']);
    expect(only(products)).toMatchObject({ line: 2, column: 'category', value: 'kitchenware' });
  });

  it('does not invent the digits a spreadsheet rounded away', async () => {
    const products = await readRows({ ...PLAIN, 'Variant Barcode': '7.4136E+11' });
    expect(codes(products)).toEqual(['adjusted barcode.digits-lost']);
  });
});
