import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const SYSTEM = '/usr/bin/chromium';
const QUIET_MS = 1_500;
const LONG_MS = 50;
/** A phone of the middle class on a slow 4G network, as Lighthouse has it. */
const SLOWER = 4;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

export async function openPhone() {
  if (existsSync(SYSTEM)) return chromium.launch({ executablePath: SYSTEM, args: ['--no-sandbox'] });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
}

/** Opens a page twice as a first-time visitor: as slow as on the phone, and once more to look at the processor. */
export async function lookAt(browser, url) {
  const { lcp, cls, tbt, kilobytes } = await visit(browser, url, watchTheScreen);
  return { lcp, cls, tbt, kilobytes, busy: await visit(browser, url, watchTheProcessor) };
}

async function visit(browser, url, watch) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    return await watch({ browser, page, devtools, url });
  } finally {
    await context.close();
  }
}

async function watchTheScreen({ page, devtools, url }) {
  const scripts = new Set();
  let bytes = 0;
  devtools.on(
    'Network.responseReceived',
    ({ requestId, type }) => type === 'Script' && scripts.add(requestId),
  );
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(noteVitals);
  await settled(page, url);
  const { lcp, cls, blocked } = await page.evaluate(() => globalThis.vitals);
  return { lcp, cls, tbt: blocked, kilobytes: bytes / 1000 };
}

/**
 * What each task takes of a processor, times what a phone is slower: unlike the clock on the wall, it does not mind
 * who else is busy on this machine. Given is what of it, once something is seen, is longer than nobody notices.
 * The timeline of the developer tools is left out: for it V8 looks up where every function stands, 11 ms a visit.
 */
async function watchTheProcessor({ browser, page, url }) {
  await browser.startTracing(page, { categories: ['loading', 'toplevel'] });
  await settled(page, url);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return blockedBy(traceEvents);
}

function blockedBy(events) {
  const seen = events.findLast(({ name }) => name === 'firstContentfulPaint');
  return events
    .filter(({ name, pid, tid, ts }) => {
      return name.endsWith('RunTask') && pid === seen.pid && tid === seen.tid && ts > seen.ts;
    })
    .map(({ tdur = 0 }) => (tdur / 1000) * SLOWER - LONG_MS)
    .reduce((sum, over) => sum + Math.max(0, over), 0);
}

async function settled(page, url) {
  await page.goto(url, { waitUntil: 'networkidle' });
  await sleep(QUIET_MS);
}

/** Runs in the page before anything of it. */
function noteVitals() {
  const vitals = (globalThis.vitals = { lcp: 0, cls: 0, blocked: 0 });
  const hear = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  hear('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime));
  hear('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || (vitals.cls += value));
  hear('longtask', ({ duration }) => (vitals.blocked += Math.max(0, duration - 50)));
}
