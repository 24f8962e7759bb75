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
] as const;

/** Without these a file cannot be understood at all. */
const NEEDED: readonly Field[] = ['handle', 'title', 'price'];

export interface Sheet {
  dialect: 'shopify' | 'flexbizz';
  header: readonly string[];
  /** Where in a row a field is; absent when the file has no such column. */
  position: ReadonlyMap<Field, number>;
}

const missing = (columns: Columns, header: readonly string[]) =>
  NEEDED.map((field) => columns[field]!).filter((name) => !header.includes(name));

/** Recognises the file by its header; says what is missing when it is neither Shopify's nor ours, or stands there twice. */
export function sheetOf(header: readonly string[]): Sheet | { missing: string[] } | { twice: string } {
  const names = header.map((name) => name.trim());
  const dialect = DIALECTS.find(({ columns }) => missing(columns, names).length === 0);
  if (!dialect) {
    const [nearest] = DIALECTS.map(({ columns }) => missing(columns, names)).sort(
      (one, other) => one.length - other.length,
    );
    return { missing: nearest ?? [] };
  }
  const position = new Map<Field, number>();
  for (const field of FIELDS) {
    const name = dialect.columns[field];
    const index = name === undefined ? -1 : names.indexOf(name);
    if (index < 0) continue;
    if (names.includes(name!, index + 1)) return { twice: name! };
    position.set(field, index);
  }
  return { dialect: dialect.name, header, position };
}
