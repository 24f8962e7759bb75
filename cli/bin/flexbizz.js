#!/usr/bin/env node
// Kept apart from the build, so that installing links it and an old Node gets a sentence instead of a stack.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 13)) await import('../dist/main.js');
else {
  process.stderr.write(
    `flexbizz needs Node 22.13 or newer; this is ${process.version}. Inside the repository, npx flexbizz brings its own.\n`,
  );
  process.exitCode = 2;
}
