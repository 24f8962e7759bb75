import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { main: 'src/main.ts', 'ask-for-releases': 'src/update/ask-for-releases.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
});
