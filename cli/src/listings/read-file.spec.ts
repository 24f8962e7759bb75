import { codes, csvOf, only, PLAIN, read, readRows, type Cells } from '../testing/sheet.js';

describe('a plain product', () => {
  it('without options has one variant and no option called Title', async () => {
    const [product] = await readRows(PLAIN);
    expect(product?.draft?.input).toEqual({
      handle: 'mug',
      title: 'Mug',
      tags: [],
      status: 'published',
      options: [],
      variants: [
        {
          ...{ sku: null, optionValues: [], price: { amount: 1250, currency: 'USD' }, compareAtPrice: null },
          ...{ stock: 3, barcode: null, weightGrams: null, imageSha256: null },
        },
      ],
      variantsMode: 'replace',
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
    expect(product?.draft?.input.variants?.map(({ optionValues }) => optionValues)).toEqual([['S'], ['M']]);
    expect(product?.draft?.images.map(({ source, alt }) => [source, alt])).toEqual([
      ['a.jpg', 'Front'],
      ['b.jpg', ''],
      ['c.jpg', ''],
    ]);
    expect(product?.draft?.variantImages.map((image) => image?.source)).toEqual([undefined, 'b.jpg']);
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
    ['published.unknown', { Published: 'perhaps' }],
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

describe('a column that is not there', () => {
  const inputOf = async (text: string) => (await read(text, { publish: false }))[0]?.draft?.input;

  it('says nothing of its field, an empty cell says "none"', async () => {
    expect(await inputOf('handle,title,price\nmug,Mug,12.50')).toEqual({
      ...{ handle: 'mug', title: 'Mug', variantsMode: 'merge' },
      variants: [{ price: { amount: 1250, currency: 'USD' } }],
    });
    expect(await inputOf('handle,vendor,tags,description_html\nmug,,,')).toEqual({
      ...{ handle: 'mug', vendor: null, tags: [], descriptionHtml: '' },
    });
  });

  it('makes a file of prices or stock one that names some variants only', async () => {
    const prices = await inputOf('handle,sku,price\nmug,A,1\nmug,B,2');
    expect([prices?.variants?.length, prices?.variantsMode]).toEqual([2, 'merge']);
    expect(await inputOf('handle,stock\nmug,4')).toEqual({
      ...{ handle: 'mug', variantsMode: 'merge', variants: [{ stock: 4 }] },
    });
    const whole = await inputOf('handle,title,option1_name,option1_value,price\nmug,Mug,Size,S,1');
    expect(whole?.variantsMode).toBe('replace');
  });

  it('does not tell twins apart', async () => {
    expect(codes(await read('handle,price\nmug,1\nmug,2'))).toEqual(['refused variants.repeated']);
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

it('takes what was put away out of no cupboard', async () => {
  const [archived] = await read('handle,title,status,price\nmug,Mug,archived,1');
  expect(archived?.draft?.input).not.toHaveProperty('status');
  const [unknown] = await read('handle,title,status,price\nmug,Mug,publishd,1', { publish: false });
  expect(unknown?.problems).toMatchObject([
    { code: 'status.unknown', hint: expect.stringContaining('Did you mean "published"?') as string },
  ]);
});

it('takes off a SKU what a spreadsheet guarded it with', async () => {
  const products = await readRows(
    { ...PLAIN, 'Variant SKU': "'00123" },
    { ...PLAIN, Handle: 'cup', 'Variant SKU': '="0042"' },
    { ...PLAIN, Handle: 'jar', 'Variant SKU': "BOARD-6'" },
  );
  expect(products.map(({ draft }) => draft?.input.variants?.[0]?.sku)).toEqual(['00123', '0042', "BOARD-6'"]);
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
