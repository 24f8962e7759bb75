import { defineConfig } from 'tsdown';

/** Native, only loaded when used, or looking for files beside themselves. */
const LEFT_OUTSIDE = [
  '@aws-sdk/client-s3',
  'bcrypt',
  'mjml',
  'nodemailer',
  'pino',
  'piscina',
  'sharp',
  'web-push',
];

/** What others look for and do without. */
const ABSENT = [
  ...['@fastify/multipart', '@fastify/static', '@fastify/view', '@nestjs/microservices'],
  ...['@nestjs/platform-express', '@nestjs/websockets', 'class-transformer', 'class-validator'],
  ...['bufferutil', 'pg-native', 'utf-8-validate'],
];

const isOutside = (id: string) =>
  [...LEFT_OUTSIDE, ...ABSENT].some((name) => id === name || id.startsWith(`${name}/`));

/** The programs that stay running, with what they import in few files: loading two thousand takes a second. */
export default defineConfig({
  entry: {
    ...{ main: 'dist/main.js', worker: 'dist/worker.js', 'payment-sandbox': 'dist/payment-sandbox.js' },
    'clean-description': 'dist/modules/catalog/clean-description.js', // a thread of its own
  },
  outDir: 'dist/bundle',
  format: 'esm',
  platform: 'node',
  target: false,
  dts: false,
  sourcemap: false, // parsing them would double the memory; nothing is shortened, and regions name the files
  fixedExtension: false,
  deps: { neverBundle: isOutside, alwaysBundle: (id) => !isOutside(id), onlyBundle: false },
  outputOptions: {
    keepNames: true, // names of classes are tokens and topics
    // Node keeps the text of a program in memory: two bytes for every character of it when there is one beyond Latin-1.
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
  },
  inputOptions: { checks: { importIsUndefined: false } },
});
