export const ROW = `id, cart_id AS "cartId", buyer_id AS "buyerId", email, token_hash AS "tokenHash", status,
             items_amount AS "itemsAmount", shipping_amount AS "shippingAmount", total_amount AS "totalAmount",
             currency, expires_at AS "expiresAt", replaced_by AS "replacedBy"`;

/** Who it was is known for as long as goods are held. */
export const FORGOTTEN = `held_by_visitor = NULL, held_by_address = NULL`;

/**
 * What is started from one cart and what is paid for it happen one after the other, each seeing what came before it.
 * A statement that follows in the transaction sees what was committed while it waited for its turn.
 */
export const turnOf = (cartId: string): string => `pg_advisory_xact_lock(hashtextextended(${cartId}, 9))`;
