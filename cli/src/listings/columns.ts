/** What a row can say, whatever the file calls it. */
export const FIELDS = [
  'handle',
  'title',
  'description',
  'vendor',
  'type',
  'category',
  'tags',
  'condition',
  'status',
  'published',
  'giftCard',
  'option1Name',
  'option1Value',
  'option2Name',
  'option2Value',
  'option3Name',
  'option3Value',
  'sku',
  'price',
  'currency',
  'compareAtPrice',
  'stock',
  'stockTracker',
  'stockPolicy',
  'barcode',
  'weightGrams',
  'image',
  'imageAlt',
  'variantImage',
] as const;
export type Field = (typeof FIELDS)[number];

type Columns = Partial<Record<Field, string>>;

const SHOPIFY: Columns = {
  handle: 'Handle',
  title: 'Title',
  description: 'Body (HTML)',
  vendor: 'Vendor',
  type: 'Type',
  category: 'Product Category',
  tags: 'Tags',
  condition: 'Google Shopping / Condition',
  status: 'Status',
  published: 'Published',
  giftCard: 'Gift Card',
  option1Name: 'Option1 Name',
  option1Value: 'Option1 Value',
  option2Name: 'Option2 Name',
  option2Value: 'Option2 Value',
  option3Name: 'Option3 Name',
  option3Value: 'Option3 Value',
  sku: 'Variant SKU',
  price: 'Variant Price',
  compareAtPrice: 'Variant Compare At Price',
  stock: 'Variant Inventory Qty',
  stockTracker: 'Variant Inventory Tracker',
  stockPolicy: 'Variant Inventory Policy',
  barcode: 'Variant Barcode',
  weightGrams: 'Variant Grams',
  image: 'Image Src',
  imageAlt: 'Image Alt Text',
  variantImage: 'Variant Image',
};

/** What `products export` writes, in the order it writes it. */
export const OWN = {
  handle: 'handle',
  title: 'title',
  description: 'description_html',
  vendor: 'vendor',
  type: 'type',
  category: 'category',
  tags: 'tags',
  condition: 'condition',
  status: 'status',
  option1Name: 'option1_name',
  option1Value: 'option1_value',
  option2Name: 'option2_name',
  option2Value: 'option2_value',
  option3Name: 'option3_name',
  option3Value: 'option3_value',
  sku: 'sku',
  price: 'price',
  currency: 'currency',
  compareAtPrice: 'compare_at_price',
  stock: 'stock',
  barcode: 'barcode',
  weightGrams: 'weight_grams',
  image: 'image',
  imageAlt: 'image_alt',
  variantImage: 'variant_image',
} as const satisfies Columns;

const DIALECTS = [
  { name: 'shopify', columns: SHOPIFY },
  { name: 'flexbizz', columns: OWN as Columns },
] as const satisfies readonly { name: string; columns: Columns }[];

export interface Sheet {
  dialect: 'shopify' | 'flexbizz';
  header: readonly string[];
  /** Where in a row a field is; absent when the file has no such column. */
  position: ReadonlyMap<Field, number>;
  /** Columns that nobody knows. */
  unknown: readonly string[];
  /** What the columns of such a file may be called. */
  known: readonly string[];
}

/** Columns of Shopify's exports that the marketplace has no use for. */
const UNREAD =
  /^(Google Shopping \/ |SEO |Included \/ |Price \/ |Compare At Price \/ |Unit Price |Option\d Linked To|Variant (Fulfillment Service|Requires Shipping|Taxable|Tax Code|Weight Unit|Tax)|Image (Position|Width|Height)|Collection|Cost per item|(Standard|Custom) Product Type)|\(product\.metafields\./;

/** What a report of errors adds, so that it can be imported as it is. */
export const REPORTED = ['_line', '_column', '_value', '_code', '_hint'];

/** Recognises the file by the names of its columns; says what is wrong when it has no products, or a column twice. */
export function sheetOf(header: readonly string[]): Sheet | { missing: string } | { twice: string } {
  const names = header.map((name) => name.trim());
  const [{ name: dialect, columns }] = DIALECTS.toSorted(
    (one, other) => shared(other.columns, names) - shared(one.columns, names),
  ) as [(typeof DIALECTS)[number]];
  if (!names.includes(columns.handle!)) return { missing: columns.handle! };
  const position = new Map<Field, number>();
  for (const field of FIELDS) {
    const name = columns[field];
    const index = name === undefined ? -1 : names.indexOf(name);
    if (index < 0) continue;
    if (names.includes(name!, index + 1)) return { twice: name! };
    position.set(field, index);
  }
  const known = Object.values(columns);
  const unknown = names.filter(
    (name) =>
      name !== '' &&
      !known.includes(name) &&
      !REPORTED.includes(name) &&
      !(dialect === 'shopify' && UNREAD.test(name)),
  );
  return { dialect, header, position, unknown, known };
}

const shared = (columns: Columns, names: readonly string[]) =>
  Object.values(columns).filter((name) => names.includes(name)).length;
