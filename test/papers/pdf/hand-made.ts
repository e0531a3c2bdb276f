/** What a hand-made PDF holds. */
export interface HandMade {
  /** What is drawn on each page, in the language of PDF. */
  readonly pages: readonly string[];
  /** The character set in which its Chinese text is written. Its font is not in the file. */
  readonly encoding?: string;
  /** Further entries of the trailer, and further objects, numbered from 100 on. */
  readonly trailer?: string;
  readonly objects?: Readonly<Record<number, string>>;
}

/** The bytes of a PDF, one to a character. */
export function handMade({ pages, encoding = 'GBK-EUC-H', trailer = '', objects = {} }: HandMade): Uint8Array {
  const numbers = pages.map((_, at) => 10 + 2 * at);
  const all: Record<number, string> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    3: `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    4: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 >>',
    5: '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /Ascent 859 /Descent -141 /CapHeight 687 /StemV 80 /ItalicAngle 0 /FontBBox [0 -141 1000 859] >>',
    6: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  };
  pages.forEach((content, at) => {
    const number = numbers[at]!;
    all[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 6 0 R >> >> >>`;
    all[number + 1] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  let text = '%PDF-1.4\n';
  const places: [number, number][] = [];
  for (const [number, body] of Object.entries(all)) {
    places.push([Number(number), text.length]);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const entries = places.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size 200 /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Words in hexadecimal, at a place of the page. */
export function words(hex: string, x: number, y: number): string {
  return `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}
