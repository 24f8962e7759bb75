export default defineEventHandler((event) => proxyToApi(event, event.path));
