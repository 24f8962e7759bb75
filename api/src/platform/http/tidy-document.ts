type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Writes the generated document the way a person would: OpenAPI 3.1 allows a description beside a `$ref`,
 * so a lone `allOf` is noise, as are the bounds of "any safe integer".
 */
export function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (!isNode(value)) return value;
  const named = value['x-schema'];
  if (typeof named === 'string') return { $ref: `#/components/schemas/${named}` };

  const node: Node = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, tidy(child)]));
  const [only, ...others] = Array.isArray(node.allOf) ? (node.allOf as unknown[]) : [];
  if (isNode(only) && others.length === 0) {
    delete node.allOf;
    Object.assign(node, only);
  }
  if (Math.abs(Number(node.minimum)) === Number.MAX_SAFE_INTEGER) delete node.minimum;
  if (Math.abs(Number(node.maximum)) === Number.MAX_SAFE_INTEGER) delete node.maximum;
  if ('in' in node && isNode(node.schema)) delete node.schema.description;
  return node;
}
