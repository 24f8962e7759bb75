import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', realtime: 'src/realtime/index.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: true,
  fixedExtension: false,
});
