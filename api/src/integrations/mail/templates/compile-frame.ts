import { readFile, writeFile } from 'node:fs/promises';
import mjml2html from 'mjml';

const here = (name: string) => new URL(name, import.meta.url);

/** frame.mjml as the HTML that mail programs understand. */
export async function compileFrame(): Promise<string> {
  const mjml = await readFile(here('frame.mjml'), 'utf8');
  const { html } = await mjml2html(mjml, { validationLevel: 'strict', fonts: {} });
  return html.replaceAll(/\s*\n\s*/g, '\n'); // a quarter of it is indentation, which every mail would carry
}

if (import.meta.filename === process.argv[1]) {
  const text = `// Generated from frame.mjml: change that and run \`node src/integrations/mail/templates/compile-frame.ts\`.
// prettier-ignore
export const FRAME = ${JSON.stringify(await compileFrame())};
`;
  await writeFile(here('frame.generated.ts'), text);
}
