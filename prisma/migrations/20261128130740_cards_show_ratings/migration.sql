-- CreateTable
CREATE TABLE "product_ratings" (
    "product_id" UUID NOT NULL,
    "average" DECIMAL(2,1) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "product_ratings_pkey" PRIMARY KEY ("product_id")
);

-- What the schema cannot say
ALTER TABLE product_ratings ADD CONSTRAINT product_ratings_in_range CHECK (average BETWEEN 0 AND 5 AND count >= 0);

-- What has been said so far
INSERT INTO product_ratings (product_id, average, count)
SELECT subject_id, round((one + 2 * two + 3 * three + 4 * four + 5 * five)::numeric / total, 1), total
FROM ratings CROSS JOIN LATERAL (SELECT one + two + three + four + five AS total) AS all_stars
WHERE total > 0 AND EXISTS (SELECT FROM products WHERE id = subject_id);

-- Cards and pages are kept as the text that is sent: it gets the rating at its end
CREATE TEMPORARY TABLE rating_texts ON COMMIT DROP AS
SELECT product_id,
       ',"rating":' || json_build_object('average', coalesce(average, 0), 'count', coalesce(count, 0)) || '}' AS text
FROM product_pages LEFT JOIN product_ratings USING (product_id);
UPDATE product_pages p
SET card = left(p.card, -1) || r.text, page = left(p.page, -1) || r.text, etag = '"' || md5(p.page || r.text) || '"'
FROM rating_texts r WHERE r.product_id = p.product_id;
UPDATE search_documents d SET card = left(d.card, -1) || r.text FROM rating_texts r WHERE r.product_id = d.product_id;

-- Search is told as always, so that its documents and those of an engine beside the database follow
WITH told AS (
  INSERT INTO events (id, topic, stream, data, occurred_at)
  SELECT gen_random_uuid(), 'catalog.product-page-changed.v1', product_id::text,
         jsonb_build_object('productId', product_id, 'published', true), now()
  FROM product_pages
  RETURNING position, topic, stream)
INSERT INTO event_deliveries (subscriber, position, topic, stream)
SELECT subscriber, position, topic, stream
FROM told CROSS JOIN unnest(ARRAY['search.keep-documents-in-step', 'search.keep-mirror-in-step']) AS subscriber;
