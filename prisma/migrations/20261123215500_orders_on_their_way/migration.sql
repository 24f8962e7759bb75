-- What has shipped and not arrived is few among all orders: the schedule that looks for them finds them here.
CREATE INDEX orders_on_their_way ON orders (updated_at) WHERE status = 'shipped';
