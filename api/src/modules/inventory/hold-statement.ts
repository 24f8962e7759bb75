import { ROW } from './stock-changes.js';

/** Whose units these are while they are held. */
export interface Holder {
  cartId?: string;
  /** A checkout whose units come back in the same step. */
  insteadOf?: string | null;
}

/**
 * What is wanted and what comes back are netted per variant, so that each row is locked once, in variant order, and
 * nobody else can have a unit that only changes from one checkout of a cart to the next.
 */
export const HOLD = `
  WITH wanted AS (SELECT * FROM unnest($2::uuid[], $3::int[]) AS w(variant_id, quantity)),
       ended AS (
         UPDATE stock_holds SET status = 'released' WHERE checkout_id = $6::uuid AND status = 'held'
         RETURNING variant_id, quantity),
       net AS (
         SELECT variant_id, coalesce(w.quantity, 0) - coalesce(e.quantity, 0) AS delta, w.quantity IS NOT NULL AS wanted
         FROM wanted w FULL JOIN ended e USING (variant_id)),
       locked AS MATERIALIZED (
         SELECT s.variant_id, n.delta, n.wanted FROM stock s JOIN net n USING (variant_id)
         WHERE s.on_hand IS NULL OR n.delta <= 0 OR s.on_hand - s.held >= n.delta
         ORDER BY s.variant_id FOR UPDATE OF s),
       taken AS (
         UPDATE stock s SET held = held + l.delta FROM locked l
         WHERE s.variant_id = l.variant_id
           AND (SELECT count(*) FROM locked WHERE wanted) = (SELECT count(*) FROM wanted)
         RETURNING s.*, l.delta),
       written AS (
         INSERT INTO stock_holds (checkout_id, variant_id, quantity, status, expires_at, cart_id)
         SELECT $1::uuid, variant_id, quantity, 'held', $4::timestamptz, $5::uuid FROM taken JOIN wanted USING (variant_id)
         ON CONFLICT (checkout_id, variant_id) DO UPDATE
         SET quantity = excluded.quantity, status = 'held', expires_at = excluded.expires_at)
  SELECT ${ROW}, delta FROM taken`;
