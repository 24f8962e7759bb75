import { median } from '../../api/bench/statistics.mjs';
import { step } from '../../scripts/tools/progress.mjs';
import { lookAt, openPhone } from './phone.mjs';

const GOALS = { lcp: '≤ 1800', cls: '≤ 0.02', tbt: '', busy: '≤ 150', kilobytes: '≤ 200' };

/** What a first-time visitor on a phone gets of each kind of page, as a table of medians with least and most. */
export async function tableOnAPhone(url, paths, times) {
  const browser = await openPhone();
  try {
    const rows = [];
    for (const [title, path] of Object.entries(paths)) {
      const looks = [];
      for (let time = 1; time <= times; time++)
        looks.push(await step(`On a phone: ${title}, ${time}`, () => lookAt(browser, url + path)));
      rows.push([title, ...Object.keys(GOALS).map((figure) => shown(looks, figure))]);
    }
    const head = ['page', 'LCP ms', 'CLS', 'TBT ms', 'TBT ms by thread time', 'scripts kB'];
    return [head, head.map(() => '---'), ...rows, ['goal', ...Object.values(GOALS)]]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  } finally {
    await browser.close();
  }
}

function shown(looks, figure) {
  const values = looks.map((look) => look[figure]);
  const round = (value) => value.toFixed(figure === 'cls' ? 3 : 0);
  return `${round(median(values))} (${round(Math.min(...values))}–${round(Math.max(...values))})`;
}
