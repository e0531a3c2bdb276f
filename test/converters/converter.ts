import type { Layout } from './document/writers.ts';

/** What a converter is given. */
export type Input =
  | 'docx'
  | 'docx-expanded'
  | 'docx-repeated'
  | 'docx-vertical'
  | 'html'
  | 'html-expanded'
  | 'html-repeated'
  | 'html-vertical'
  | 'html-wrapped'
  | 'html-split'
  | 'docx.pdf'
  | 'docx-vertical.pdf'
  | 'html.pdf'
  | 'model';

/** A way from a file to text. */
export interface Converter {
  readonly id: string;
  readonly title: string;
  readonly input: Input;
  /**
   * The program with its arguments; `{in}` is the file, and what the program prints is the text. `soffice` and
   * `chromium` are started once for many files (`run/`); `writer` is our own (`document/writers.ts`).
   */
  readonly command: readonly string[];
  /** What it destroys, so that its text does not hold the report any more: its reading is stated and not judged. */
  readonly destroys?: string;
}

/** The text of a .docx file by docx2txt. */
export const docx2txt = (input: Input, title: string): Converter => ({
  id: `docx2txt-${input}`,
  title,
  input,
  command: ['docx2txt', '{in}', '-'],
});

/** A .docx file that LibreOffice saves as text. */
export const office = (input: Input, title: string): Converter => ({
  id: `soffice-${input}`,
  title,
  input,
  command: ['soffice', 'txt'],
});

/** The text of a PDF, in one of the modes of pdftotext. */
export const pdf = (input: Input & `${string}.pdf`, mode: 'layout' | 'raw' | 'plain', title: string): Converter => ({
  id: `pdftotext-${mode}-${input.slice(0, -'.pdf'.length)}`,
  title,
  input,
  command: ['pdftotext', '-enc', 'UTF-8', ...(mode === 'plain' ? [] : [`-${mode}`]), '{in}', '-'],
});

/** The text of a file by pandoc. `to` is the format that it writes. */
export const pandoc = (input: Input, to: string, title: string, ...more: string[]): Converter => ({
  id: `pandoc-${to}${more.includes('--wrap=none') ? '-nowrap' : ''}-${input}`,
  title,
  input,
  command: ['pandoc', '-f', input.startsWith('docx') ? 'docx' : 'html', '-t', to, ...more, '{in}'],
});

/** A page as w3m shows it in `columns` columns. */
export const w3m = (input: Input, columns: number, title: string): Converter => ({
  id: `w3m-${columns}-${input}`,
  title,
  input,
  command: ['w3m', '-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', `${columns}`, '{in}'],
});

/** A page as lynx shows it in `width` columns. */
export const lynx = (input: Input, width: number, title: string): Converter => ({
  id: `lynx-${width}-${input}`,
  title,
  input,
  command: ['lynx', '-dump', '-nolist', '-assume_charset=utf-8', '-display_charset=utf-8', `-width=${width}`, '{in}'],
});

/** A page by the Python html2text, which Debian calls html2markdown. */
export const markdown = (input: Input, title: string, ...more: string[]): Converter => ({
  id: `html2markdown${more.includes('0') ? '-nowrap' : ''}-${input}`,
  title,
  input,
  command: ['html2markdown', ...more, '{in}', 'utf-8'],
});

/** What a browser shows, as its user copies it. */
export const innerText = (input: Input, title: string): Converter => ({
  id: `innertext-${input}`,
  title,
  input,
  command: ['chromium', 'innerText'],
});

/** A layout that our own writer makes. */
export const written = (layout: Layout, title: string): Converter => ({
  id: `writer-${layout}`,
  title,
  input: 'model',
  command: ['writer', layout],
});
