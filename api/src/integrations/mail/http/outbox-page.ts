import { escaped } from '../templates/render-letter.js';

export interface KeptMail {
  id: string;
  recipient: string;
  subject: string;
  html: string;
  text: string;
  createdAt: Date;
}

/** One page without scripts. The mail stands in a shadow root, so that its styles and ours do not meet. */
export function outboxPage(mails: KeptMail[], opened: KeptMail | undefined): string {
  const list = mails.map((mail) => entry(mail, mail.id === opened?.id)).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mails · Flex Bizz</title><style>${STYLE}</style></head>
<body><nav aria-label="Mails"><h1>Mails</h1>
<p>Nothing leaves this machine. Newest first; <a href="/dev/mail">look again</a>.</p>
<ol>${list || '<li>No mail yet.</li>'}</ol></nav>
<main>${opened ? shown(opened) : '<p>Register, or place an order: the mails appear here.</p>'}</main></body></html>`;
}

const entry = ({ id, recipient, subject, createdAt }: KeptMail, current: boolean): string =>
  `<li><a href="/dev/mail?mail=${id}"${current ? ' aria-current="page"' : ''}><strong>${escaped(subject)}</strong>
<span>${escaped(recipient)}</span><time datetime="${createdAt.toISOString()}">${timeOf(createdAt)}</time></a></li>`;

const shown = ({ recipient, subject, html, text }: KeptMail): string => `
<header><h2>${escaped(subject)}</h2><p>to ${escaped(recipient)}</p></header>
<article><template shadowrootmode="open">${html}</template></article>
<details><summary>As plain text</summary><pre>${escaped(text)}</pre></details>`;

const timeOf = (date: Date): string => date.toISOString().slice(0, 16).replace('T', ' ');

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; grid-template-columns: minmax(16rem, 22rem) 1fr; }
nav { border-right: 1px solid #8885; padding: 1rem; }
h1, h2 { font: 600 1.25rem/1.3 Georgia, serif; margin: 0 0 .25rem; }
nav p, header p { margin: 0 0 1rem; opacity: .75; }
ol { list-style: none; margin: 0; padding: 0; }
li a { display: grid; padding: .6rem .75rem; border-radius: .6rem; color: inherit; text-decoration: none; }
li a:hover, li a:focus-visible { background: #8882; }
li a[aria-current] { background: #8883; }
li span, time { font-size: .85rem; opacity: .75; overflow-wrap: anywhere; }
main { padding: 1rem; min-width: 0; }
article { border: 1px solid #8885; border-radius: .8rem; overflow: hidden; background: #f4f1ea; color: #2b2a27; color-scheme: light; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 44rem) { body { grid-template-columns: 1fr; } nav { border: 0; } main { order: -1; } }`;
