const SIZE = /_(?:pico|icon|thumb|small|compact|medium|large|grande|original|master|\d+x\d*|x\d+)$/i;

/** The file name at the end of an address or path, without query and escapes. */
export function fileNameOf(source: string): string {
  const name = source.split(/[?#]/, 1)[0]!.split(/[/\\]/).at(-1)!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Names under which a photograph may be found, the most exact first: as it is, without the size a shop adds
 * (`_grande`, `_2048x2048`), and the same picture saved as .jpg or .jpeg.
 */
export function photoKeys(source: string): string[] {
  const name = fileNameOf(source).normalize('NFC').toLowerCase();
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = (dot > 0 ? name.slice(dot + 1) : '').replace(/^jpeg$/, 'jpg');
  return [...new Set([`${stem}.${extension}`, `${stem.replace(SIZE, '')}.${extension}`])];
}
