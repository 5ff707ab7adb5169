// Just enough of PDF to know how many pages a file has and which characters can be read out of it.
import { inflateSync } from 'node:zlib';

export const pagesOf = (pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;

// The characters that no font of the file maps back from a glyph. A radical such as ⽀ is the 支 it looks like.
export function unreadableIn(pdf, characters) {
  const mapped = new Set(streamsOf(pdf).filter((text) => text.includes('begincmap')).flatMap(targetsOf).map((one) => one.normalize('NFKC')));
  return [...characters].filter((one) => !mapped.has(one.normalize('NFKC'))).join('');
}

function streamsOf(pdf) {
  const text = pdf.toString('latin1');
  const found = [];
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const from = match.index + match[0].length;
    try {
      found.push(inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1'));
    } catch {
      // Not compressed, or an image.
    }
  }
  return found;
}

function targetsOf(cmap) {
  const chars = [...cmap.matchAll(/^<[0-9A-Fa-f]+> <([0-9A-Fa-f]{4})>$/gm)].map(([, to]) => String.fromCodePoint(parseInt(to, 16)));
  const ranges = [...cmap.matchAll(/^<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> <([0-9A-Fa-f]{4})>$/gm)]
    .flatMap(([, from, last, to]) => Array.from({ length: parseInt(last, 16) - parseInt(from, 16) + 1 }, (_, at) => String.fromCodePoint(parseInt(to, 16) + at)));
  return [...chars, ...ranges];
}
