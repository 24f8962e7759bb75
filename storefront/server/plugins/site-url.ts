/**
 * Strangers choose `Host` and `X-Forwarded-Proto`: a server that others reach says its own address. On one machine,
 * at an address nobody else reaches, what the browser asks for is good enough.
 */
export default defineNitroPlugin(() => {
  const { siteUrl } = useRuntimeConfig();
  const host = process.env.NITRO_HOST ?? process.env.HOST ?? '';
  if (import.meta.dev || siteUrl || ['127.0.0.1', 'localhost', '::1'].includes(host)) return;
  console.error(
    'FLEXBIZZ_SITE_URL: set it to the address that people type, such as https://shop.example.com.',
  );
  process.exitCode = 1;
  process.kill(process.pid, 'SIGTERM');
});
