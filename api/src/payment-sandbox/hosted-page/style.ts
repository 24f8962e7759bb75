import { createHash } from 'node:crypto';

export const STYLE = `
:root { color-scheme: light dark; --page: #f4f3f0; --card: #fff; --ink: #1b1a17; --soft: #5d5a53; --line: #dedbd3;
  --accent: #1f5f4a; --on-accent: #fff; --accent-hover: #174a39; --note: #fdf1d3; --on-note: #5c4300; --bad: #9f2a1d;
  --bad-page: #fdecea; --shadow: 0 1px 2px #0000000d, 0 12px 32px #0000000f; }
@media (prefers-color-scheme: dark) { :root { --page: #141412; --card: #1f1e1b; --ink: #f2f0ea; --soft: #aeaaa0;
  --line: #3a3832; --accent: #7fd1b0; --on-accent: #10231b; --accent-hover: #9be0c4; --note: #3a2f10; --on-note: #f6dc95;
  --bad: #ffb4a8; --bad-page: #42201b; --shadow: none; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.notice { margin: 0; padding: .6rem 1rem; background: var(--note); color: var(--on-note); text-align: center; font-size: .9rem; }
main { width: min(100% - 2rem, 27rem); margin: clamp(1rem, 7vh, 4.5rem) auto 2rem; padding: clamp(1.25rem, 5vw, 2rem);
  background: var(--card); border: 1px solid var(--line); border-radius: 1rem; box-shadow: var(--shadow); }
.shop { margin: 0; color: var(--soft); }
h1 { margin: .1rem 0 1rem; font-size: 1.15rem; font-weight: 600; line-height: 1.3; }
h1 .amount { display: block; font-size: clamp(2rem, 9vw, 2.6rem); letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.items { margin: 0 0 1.5rem; padding: .85rem 0; list-style: none; border-block: 1px solid var(--line); color: var(--soft);
  overflow-wrap: anywhere; }
.items li + li { margin-top: .25rem; }
.refusal { margin: 0 0 1.25rem; padding: .75rem 1rem; border-radius: .6rem; background: var(--bad-page); color: var(--bad); }
form { display: grid; gap: .6rem; margin: 0; }
h2 { margin: 1rem 0 .1rem; font-size: .85rem; font-weight: 600; color: var(--soft); }
button, .button { display: flex; flex-direction: column; width: 100%; min-height: 3rem; justify-content: center; padding: .6rem 1rem;
  border: 1px solid var(--line); border-radius: .7rem; background: transparent; color: inherit; font: inherit; text-align: start;
  text-decoration: none; cursor: pointer; }
button small { color: var(--soft); font-size: .85rem; }
button:hover, .button:hover { border-color: var(--ink); }
.primary { align-items: center; min-height: 3.4rem; background: var(--accent); border-color: var(--accent); color: var(--on-accent);
  font-weight: 600; text-align: center; }
.primary:hover { background: var(--accent-hover); border-color: var(--accent-hover); }
.quiet { align-items: center; border-color: transparent; color: var(--soft); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
footer { width: min(100% - 2rem, 27rem); margin: 0 auto 2rem; color: var(--soft); font-size: .85rem; text-align: center; }
@media (prefers-reduced-motion: no-preference) { button, .button { transition: background .15s, border-color .15s; } }
`;

/** Lets exactly this style through the page's content security policy. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
