-- DropIndex
DROP INDEX "checkouts_status_expires_at_idx";

-- DropIndex
DROP INDEX "payments_status_checked_at_idx";

-- DropIndex
DROP INDEX "provider_events_processed_at_received_at_idx";

-- DropIndex
DROP INDEX "stock_seller_id_idx";

-- What is looked for by its state is little of the whole. An index of that little alone stays small, and nobody mistakes
-- it for a way to a row whose key is known.
CREATE INDEX checkouts_unpaid ON checkouts (expires_at) WHERE status = 'awaiting-payment';
CREATE INDEX payments_undecided ON payments (checked_at) WHERE status IN ('pending', 'failed') AND quarantined IS NULL;
