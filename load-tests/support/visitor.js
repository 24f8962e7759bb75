import { check } from 'k6';
import exec from 'k6/execution';
import http from 'k6/http';

export const API_URL = __ENV.API_URL || 'http://localhost:4000';
const RATE = Number(__ENV.RATE || 1);

/** So many a second arrive, however long those before them take; RATE=3 makes it three times as many. */
export const arrivals = (perSecond, duration = '30s') => ({
  executor: 'constant-arrival-rate',
  rate: Math.max(1, Math.round(perSecond * RATE)),
  duration: __ENV.DURATION || duration,
  preAllocatedVUs: 20,
  maxVUs: 300,
});

/** What every scenario promises: nothing fails, and each named operation is fast for 95 of 100. */
export const promises = (milliseconds) => ({
  http_req_failed: ['rate<0.001'],
  checks: ['rate>0.999'],
  ...Object.fromEntries(
    Object.entries(milliseconds).map(([name, most]) => [
      `http_req_duration{name:${name}}`,
      [`p(95)<${most}`],
    ]),
  ),
});

/**
 * One person with an address of their own, so that the limits count people and not this machine.
 * The api believes X-Forwarded-For from the addresses in its TRUSTED_PROXIES.
 */
export function visitor({ token, wants = [200, 201] } = {}) {
  const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': addressOf(exec) };
  if (token) headers.Authorization = `Bearer ${token}`;
  const responseCallback = http.expectedStatuses(...wants);

  const ask = (name, method, path, body, more = {}) => {
    const params = { headers: { ...headers, ...more }, tags: { name }, responseCallback };
    const answer = http.request(method, API_URL + path, body ? JSON.stringify(body) : null, params);
    const right = check(answer, { [`${name} answers`]: ({ status }) => wants.includes(status) });
    if (!right) console.error(`${name} ${answer.status}: ${String(answer.body).slice(0, 300)}`);
    return answer;
  };
  return {
    get: (name, path, more) => ask(name, 'GET', path, null, more).json(),
    post: (name, path, body, more) => ask(name, 'POST', path, body, more),
  };
}

/** A private address that follows from the iteration: nobody comes twice. */
function addressOf({ vu, scenario }) {
  const id = vu.idInTest === 0 ? 0 : scenario.iterationInTest + 1;
  return `10.${(id >> 16) & 255}.${(id >> 8) & 255}.${id & 255}`;
}

export const pick = (list) => list[Math.floor(Math.random() * list.length)];
