/** What must hold whatever happened: each question lists the rows that break it. */
export const BROKEN_WHEN: Record<string, string> = {
  'stock below nothing, or holds above stock': `
    SELECT variant_id FROM stock WHERE on_hand < 0 OR held < 0 OR held > on_hand`,
  'stock that its history does not explain': `
    SELECT s.variant_id FROM stock s LEFT JOIN stock_adjustments a USING (variant_id)
    WHERE s.on_hand IS NOT NULL GROUP BY s.variant_id, s.on_hand HAVING s.on_hand <> coalesce(sum(a.delta), 0)`,
  'units held for no checkout': `
    SELECT s.variant_id FROM stock s LEFT JOIN stock_holds h ON h.variant_id = s.variant_id AND h.status = 'held'
    GROUP BY s.variant_id, s.held HAVING s.held <> coalesce(sum(h.quantity), 0)`,
  'units taken that were not sold': `
    SELECT h.variant_id FROM stock_holds h JOIN checkouts c ON c.id = h.checkout_id
    WHERE (h.status = 'claimed') <> (c.sold_at IS NOT NULL) AND c.status <> 'awaiting-payment'`,
  'a hold long past its time': `
    SELECT checkout_id FROM stock_holds WHERE status = 'held' AND expires_at < now() - interval '60 s'`,
  'a cart with two checkouts to pay': `
    SELECT cart_id FROM checkouts WHERE status = 'awaiting-payment' GROUP BY cart_id HAVING count(*) > 1`,
  'a payment that neither bought nor went back': `
    SELECT p.reference FROM payments p JOIN checkouts c ON c.id = p.checkout_id JOIN orders o ON o.checkout_id = c.id
    WHERE p.status IN ('succeeded', 'refunded')
    GROUP BY p.reference, c.sold_at
    HAVING count(*) FILTER (WHERE o.status IN ('awaiting-payment', 'expired')) > 0
        OR (c.sold_at IS NULL AND count(*) FILTER (WHERE o.status <> 'refunded') > 0)`,
  'money taken without an order, or an order without money': `
    SELECT c.id FROM checkouts c LEFT JOIN payments p ON p.checkout_id = c.id
    WHERE c.total_amount > 0 AND (c.status = 'paid') <> (coalesce(p.status, 'none') IN ('succeeded', 'refunded'))`,
  'a paid checkout with an order that waits or has expired': `
    SELECT o.id FROM orders o JOIN checkouts c ON c.id = o.checkout_id
    WHERE c.status = 'paid' AND o.status IN ('awaiting-payment', 'expired')`,
  'an order that is not the sum of its lines and shipping': `
    SELECT o.id FROM orders o JOIN order_lines l ON l.order_id = o.id
    GROUP BY o.id HAVING o.items_amount <> sum(l.total_amount) OR o.total_amount <> o.items_amount + o.shipping_amount`,
  'a charge that is not the sum of its orders': `
    SELECT c.id FROM checkouts c JOIN orders o ON o.checkout_id = c.id LEFT JOIN payments p ON p.checkout_id = c.id
    GROUP BY c.id, p.amount
    HAVING c.total_amount <> sum(o.total_amount) OR coalesce(p.amount, c.total_amount) <> c.total_amount`,
  'a cancelled order whose money did not go back': `
    SELECT o.id FROM orders o JOIN checkouts c ON c.id = o.checkout_id LEFT JOIN refunds r ON r.order_id = o.id
    WHERE c.status = 'paid' AND o.status IN ('cancelled', 'refunded') AND o.total_amount > 0
      AND (r.amount IS DISTINCT FROM o.total_amount OR r.status <> 'done')`,
  'money given back for an order that lives': `
    SELECT o.id FROM refunds r JOIN orders o ON o.id = r.order_id WHERE o.status NOT IN ('cancelled', 'refunded')`,
  'a payment or provider event set aside': `
    SELECT reference FROM payments WHERE quarantined IS NOT NULL
    UNION ALL SELECT reference FROM provider_events WHERE quarantined IS NOT NULL`,
  'an event not delivered': `SELECT subscriber, topic, last_error FROM event_deliveries`,
  'a mail not sent': `SELECT id FROM mails WHERE sent_at IS NULL`,
  'a write that never got its answer': `SELECT scope FROM idempotent_answers WHERE status IS NULL`,
  'a page without its published product, or the other way round': `
    SELECT coalesce(p.id, g.product_id) FROM (SELECT id FROM products WHERE status = 'published') p
    FULL JOIN product_pages g ON g.product_id = p.id WHERE p.id IS NULL OR g.product_id IS NULL`,
  'a shop that miscounts its products': `
    SELECT u.id FROM users u LEFT JOIN products p ON p.seller_id = u.id AND p.status = 'published'
    GROUP BY u.id, u.product_count HAVING u.product_count <> count(p.id)`,
  'a person whose followers, followed or likes are miscounted': `
    SELECT u.id FROM users u LEFT JOIN person_counts c ON c.user_id = u.id
    WHERE coalesce(c.followers, 0) <> (SELECT count(*) FROM follows WHERE followed_id = u.id)
       OR coalesce(c.following, 0) <> (SELECT count(*) FROM follows WHERE follower_id = u.id)
       OR coalesce(c.likes, 0) <> (SELECT count(*) FROM product_likes l WHERE l.user_id = u.id)`,
  'a product whose likes are miscounted': `
    SELECT p.id FROM products p LEFT JOIN product_standings s ON s.product_id = p.id
    WHERE coalesce(s.like_count, 0) <> (SELECT count(*) FROM product_likes l WHERE l.product_id = p.id)`,
  'somebody who follows whom they are blocked with': `
    SELECT f.follower_id FROM follows f JOIN blocks b
      ON (b.blocker_id, b.blocked_id) IN ((f.follower_id, f.followed_id), (f.followed_id, f.follower_id))`,
  'a feed with something of somebody not followed': `
    SELECT user_id FROM feed_items i
    WHERE NOT EXISTS (SELECT FROM follows f WHERE f.follower_id = i.user_id AND f.followed_id = coalesce(i.liked_by, i.seller_id))`,
  'a conversation with a gap': `
    SELECT c.id FROM conversations c LEFT JOIN chat_messages m ON m.conversation_id = c.id
    GROUP BY c.id HAVING count(m.sequence) <> c.last_sequence OR coalesce(max(m.sequence), 0) <> c.last_sequence`,
  'unread messages miscounted': `
    SELECT m.user_id FROM conversation_members m LEFT JOIN chat_messages c
      ON c.conversation_id = m.conversation_id AND c.sender_id <> m.user_id AND c.sequence > m.read_up_to
    GROUP BY m.conversation_id, m.user_id HAVING m.unread <> count(c.sequence)`,
  'unread notifications miscounted': `
    SELECT i.recipient_id FROM notification_inboxes i LEFT JOIN notifications n
      ON n.recipient_id = i.recipient_id AND n.read_at IS NULL AND n.in_app
    GROUP BY i.recipient_id HAVING i.unread <> count(n.id)`,
  'a notification that miscounts who is in it': `
    SELECT n.id FROM notifications n LEFT JOIN notification_actors a ON a.notification_id = n.id
    GROUP BY n.id HAVING n.actor_count <> count(a.actor_id)`,
  'a mail or push whose time came a minute ago': `
    SELECT notification_id FROM notification_deliveries
    WHERE state = 'waiting' AND due_at < now() - interval '60 s'`,
  'somebody told of a number twice, or of one missing': `
    SELECT h.recipient_id FROM recipient_heads h LEFT JOIN recipient_events e USING (recipient_id)
    GROUP BY h.recipient_id HAVING count(e.sequence) <> h.last_sequence`,
};
