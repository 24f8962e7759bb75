import type { Letter } from './letter.js';

const SERIF = `Georgia, 'Times New Roman', serif`;
const SANS = `-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif`;

/** The page every letter is put into. What stands in [[brackets]] is filled in for each letter. */
export const frameFor = ({ table, facts, action }: Letter): string => `
<mjml lang="en">
  <mj-head>
    <mj-title>[[subject]]</mj-title>
    <mj-preview>[[preview]]</mj-preview>
    <mj-attributes>
      <mj-all font-family="${SANS}" color="#2b2a27" />
      <mj-text font-size="16px" line-height="1.55" padding="0 0 12px" />
      <mj-section padding="0" />
    </mj-attributes>
    <mj-style>
      a { color: #8a3b12; }
      p { margin: 0 0 14px; }
      @media (prefers-color-scheme: dark) { .page, .page body { background: #1c1b19 !important; } }
    </mj-style>
  </mj-head>
  <mj-body background-color="#f4f1ea" css-class="page" width="560px">
    <mj-section padding="32px 16px 16px">
      <mj-column><mj-text font-family="${SERIF}" font-size="20px" padding="0">Flex Bizz</mj-text></mj-column>
    </mj-section>
    <mj-section background-color="#fffdf9" border-radius="14px" padding="36px 32px 24px">
      <mj-column>
        <mj-text font-family="${SERIF}" font-size="28px" line-height="1.2" padding="0 0 18px">
          <h1 style="margin:0;font:inherit">[[heading]]</h1>
        </mj-text>
        <mj-text>[[paragraphs]]</mj-text>
        ${table ? `<mj-table font-size="15px" line-height="1.5" padding="4px 0 20px">[[table]]</mj-table>` : ''}
        ${facts ? `<mj-text font-size="15px" padding="0 0 12px">[[facts]]</mj-text>` : ''}
        ${action ? button : ''}
      </mj-column>
    </mj-section>
    <mj-section padding="20px 32px 40px">
      <mj-column><mj-text font-size="13px" color="#5f5b52" padding="0">[[note]]</mj-text></mj-column>
    </mj-section>
  </mj-body>
</mjml>`;

const button = `
        <mj-button href="[[url]]" align="left" background-color="#8a3b12" color="#ffffff" border-radius="999px"
          font-size="16px" font-weight="600" inner-padding="14px 26px" padding="6px 0 20px">[[label]]</mj-button>
        <mj-text font-size="13px" color="#5f5b52" padding="0">
          Or open this address: <a href="[[url]]" style="word-break:break-all">[[url]]</a>
        </mj-text>`;
