/** For load balancers. Whether the API answers is its own readiness: without it, pages say so kindly. */
export default defineEventHandler((event) => {
  setResponseHeader(event, 'cache-control', 'no-store');
  setResponseStatus(event, isDraining() ? 503 : 200);
  return { status: isDraining() ? 'draining' : 'ready' };
});
