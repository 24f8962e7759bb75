export default defineEventHandler((event) => proxyToApi(event, '/.well-known/security.txt'));
