import { gb18030, gbk, utf16 } from '../cli/support/encode.ts';
import { sample } from './sample.ts';

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';

/** A report with findings on lines of every kind, in characters that each encoding has. */
const COMMON = sample(2019, [`${ROW}1`, `${ROW}９`], ['严格执行发布审核制度', '严格执行(发布前)审核制度']);
/**
 * The same with characters of two units, of four bytes in GB18030, a no-break space and a line end that is none, each
 * before a finding on its line.
 */
const RARE = COMMON.replace(ROW, `四、结转下年度继续办理\u00a0\t1\t0\t0\t0\t0\t0\t`).replace(
  '严格执行(',
  '𠮷岭😀\u00a0㑇\u0085严格执行(',
);

/** The ways to end lines. The mixed ones follow each other so that no two of them make one CRLF. */
const LINE_ENDS: Readonly<Record<string, readonly string[]>> = {
  LF: ['\n'],
  CRLF: ['\r\n'],
  CR: ['\r'],
  mixed: ['\r', '\r\n', '\n'],
};

const ENCODINGS: readonly (readonly [name: string, found: string, text: string, encode: (text: string) => Buffer])[] = [
  ['UTF-8', 'utf-8', RARE, (text) => Buffer.from(text)],
  ['UTF-8 with a mark', 'utf-8', RARE, (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', 'utf-16le', RARE, (text) => utf16(text, 'le')],
  ['UTF-16 BE', 'utf-16be', RARE, (text) => utf16(text, 'be')],
  ['UTF-16 LE without a mark', 'utf-16le', RARE, (text) => utf16(text, 'le').subarray(2)],
  ['GB18030', 'gb18030', RARE, gb18030],
  ['GBK', 'gb18030', COMMON, gbk],
];

/** A report as an editor may write it. */
export interface Written {
  /** Fit to be a file's name. */
  readonly name: string;
  readonly bytes: Buffer;
  /** What the encoding is called where it is found out. */
  readonly encoding: string;
  /** The text with these line ends, and with plain ones. */
  readonly text: string;
  readonly plain: string;
}

/** The same report in every encoding with every line end. */
export const WRITTEN: readonly Written[] = ENCODINGS.flatMap(([name, encoding, plain, encode]) =>
  Object.entries(LINE_ENDS).map(([ends, cycle]) => {
    const lines = plain.split('\n');
    const text = lines.map((line, at) => (at === 0 ? '' : (cycle[at % cycle.length] ?? '')) + line).join('');
    return { name: `${name}, ${ends}.txt`, bytes: encode(text), encoding, text, plain };
  }),
);

/** `value` with plain line ends in all its words, those to be inserted among them. */
export function withPlainEnds<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replace(/\\r\\n|\\r/g, '\\n')) as Value;
}
