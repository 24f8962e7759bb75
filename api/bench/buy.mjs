import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { distribution } from './statistics.mjs';

/** A process of its own whose clients buy one thing after another, from the cart to the paid order. */
const { url, variants, clients, seconds, raw } = JSON.parse(await text(process.stdin));

const ADDRESS = {
  name: 'Ada Moreno',
  line1: '12 Canal Street',
  city: 'Portland',
  postalCode: '97209',
  country: 'US',
};
const RETURN_URL = 'http://localhost:3000/checkout/done';
const agent = new Agent({ keepAlive: true });

function post(address, { body, headers = {} }) {
  return new Promise((resolve, reject) => {
    const type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json';
    const sent = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const length = Buffer.byteLength(sent);
    const call = request(
      address,
      {
        method: 'POST',
        agent,
        headers: { ...(sent && { 'content-type': type }), 'content-length': length, ...headers },
      },
      (answer) =>
        text(answer).then((got) => {
          if (answer.statusCode >= 400) reject(new Error(`${address}: ${answer.statusCode} ${got}`));
          else resolve(got.startsWith('{') ? JSON.parse(got) : got);
        }, reject),
    );
    call.on('error', reject);
    call.end(sent);
  });
}

/** The same things happen, in one call and one statement: what the database allows. */
async function buyRaw(variantId) {
  const { status } = await post(`${url}/buy`, { body: { variantId, address: ADDRESS } });
  if (status !== 'paid') throw new Error(`raw: ${status}`);
}

const steps = { cart: [], checkout: [], pay: [], confirm: [] };
async function timed(step, work) {
  const began = performance.now();
  const result = await work();
  steps[step].push(performance.now() - began);
  return result;
}

async function buy(variantId) {
  const cart = await timed('cart', () => post(`${url}/v1/cart/items`, { body: { variantId } }));
  const guest = { 'cart-token': cart.token };
  const checkout = await timed('checkout', () =>
    post(`${url}/v1/checkouts`, {
      body: { email: 'ada@example.com', shippingAddress: ADDRESS, returnUrl: RETURN_URL },
      headers: { ...guest, 'idempotency-key': randomUUID() },
    }),
  );
  await timed('pay', () => post(checkout.payment.url, { body: 'choice=pay' }));
  const done = await timed('confirm', () =>
    post(`${url}/v1/checkouts/${checkout.id}/confirm`, { headers: guest }),
  );
  const right = done.status === 'paid' && done.orders.length === 1 && done.orders[0].status === 'paid';
  if (!right) throw new Error(`not paid: ${JSON.stringify(done)}`);
}

const cpuBefore = process.cpuUsage();
const times = [];
const failures = [];
let next = Math.floor(Math.random() * variants.length);
const began = performance.now();
const client = async () => {
  while (performance.now() - began < seconds * 1000) {
    const start = performance.now();
    try {
      await (raw ? buyRaw : buy)(variants[next++ % variants.length]);
      times.push(performance.now() - start);
    } catch (error) {
      failures.push(String(error.message).slice(0, 500));
    }
  }
};
await Promise.all(Array.from({ length: clients }, client));
const elapsed = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
if (failures.length > 0) process.stderr.write(`${failures[0]}\n`);
agent.destroy();
process.stdout.write(
  JSON.stringify({
    count: times.length,
    rate: times.length / elapsed,
    failed: failures.length,
    loadSeconds: (user + system) / 1e6,
    ...distribution(times),
    steps: raw
      ? {}
      : Object.fromEntries(Object.entries(steps).map(([step, list]) => [step, distribution(list).p50])),
  }),
);
