export default defineEventHandler((event) => proxyToApi(event, event.path.slice('/api'.length)));
