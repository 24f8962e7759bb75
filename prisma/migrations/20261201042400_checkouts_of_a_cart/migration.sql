-- When a guest signs in, the checkouts of the guest's cart become those of the cart it was poured into.
CREATE INDEX checkouts_of_cart ON checkouts (cart_id);
