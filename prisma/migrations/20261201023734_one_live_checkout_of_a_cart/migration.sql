-- AlterTable
ALTER TABLE "checkouts" ADD COLUMN     "held_by_address" TEXT,
ADD COLUMN     "held_by_visitor" TEXT,
ADD COLUMN     "held_units" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "replaced_by" UUID,
ADD COLUMN     "sold_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "stock_holds" ADD COLUMN     "cart_id" UUID;

-- Of the checkouts of one cart that wait for a payment, the newest stays; the others end as if it had replaced them.
WITH ranked AS (
  SELECT id, first_value(id) OVER (PARTITION BY cart_id ORDER BY created_at DESC, id DESC) AS newest
  FROM checkouts WHERE status = 'awaiting-payment'),
replaced AS (
  UPDATE checkouts c SET status = 'cancelled', replaced_by = r.newest FROM ranked r
  WHERE r.id = c.id AND r.id <> r.newest RETURNING c.id),
moved AS (
  UPDATE orders o SET status = 'expired', updated_at = now() FROM replaced r
  WHERE o.checkout_id = r.id AND o.status = 'awaiting-payment' RETURNING o.id),
noted AS (
  INSERT INTO order_transitions (id, order_id, status) SELECT gen_random_uuid(), id, 'expired' FROM moved),
ended AS (
  UPDATE stock_holds h SET status = 'released' FROM replaced r
  WHERE h.checkout_id = r.id AND h.status = 'held' RETURNING h.variant_id, h.quantity)
UPDATE stock s SET held = held - e.quantity
FROM (SELECT variant_id, sum(quantity)::int AS quantity FROM ended GROUP BY variant_id) e
WHERE e.variant_id = s.variant_id;

UPDATE stock_holds h SET cart_id = c.cart_id FROM checkouts c WHERE c.id = h.checkout_id AND h.status = 'held';
-- A payment that comes late is compared with what was sold since. Older ones than a week are not waited for.
UPDATE checkouts c SET sold_at = p.settled_at FROM payments p
WHERE p.checkout_id = c.id AND c.status = 'paid' AND c.created_at > now() - interval '7 days';

CREATE UNIQUE INDEX checkouts_one_live_of_a_cart ON checkouts (cart_id) WHERE status = 'awaiting-payment';
CREATE INDEX checkouts_held_by_visitor ON checkouts (held_by_visitor) WHERE status = 'awaiting-payment';
CREATE INDEX checkouts_held_by_address ON checkouts (held_by_address) WHERE status = 'awaiting-payment';
CREATE INDEX checkouts_sold ON checkouts (cart_id, sold_at) WHERE sold_at IS NOT NULL;
CREATE INDEX stock_holds_of_cart ON stock_holds (cart_id) WHERE status = 'held';
