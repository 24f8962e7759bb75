import { z } from 'zod';
import { Id, Line, pageOf, Timestamp } from '#platform/http/contract.js';

export const SetStockBody = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          sku: Line(64),
          onHand: z.int().min(0).max(10_000_000).nullable().describe('null: made to order.'),
        }),
      )
      .min(1)
      .max(500),
    reason: Line(200).default('counted'),
  })
  .meta({ id: 'SetStockBody', examples: [{ items: [{ sku: 'APR-SAGE', onHand: 12 }] }] });
export type SetStockBody = z.infer<typeof SetStockBody>;

export const StockResult = z
  .strictObject({
    sku: z.string(),
    status: z.enum(['changed', 'unchanged', 'refused']),
    onHand: z.int().nullable(),
    held: z.int(),
    problem: z.string().nullable(),
  })
  .meta({ id: 'StockResult' });
export type StockResult = z.infer<typeof StockResult>;
export const StockResults = z.strictObject({ results: z.array(StockResult) }).meta({ id: 'StockResults' });
export type StockResults = z.infer<typeof StockResults>;

export const StockAdjustment = z
  .strictObject({
    id: Id,
    sku: z.string().nullable(),
    variantId: Id,
    delta: z.int(),
    onHandAfter: z.int(),
    reason: z.string(),
    createdAt: Timestamp,
  })
  .meta({ id: 'StockAdjustment' });
export type StockAdjustment = z.infer<typeof StockAdjustment>;
export const StockAdjustmentPage = pageOf('StockAdjustmentPage', StockAdjustment);
