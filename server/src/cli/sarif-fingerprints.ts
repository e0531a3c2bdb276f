import { createHash } from 'node:crypto';
import type { Diagnostic } from '../core/analyze.ts';
import { lineAt } from '../core/text/line-table.ts';
import type { Checked } from './checked.ts';
import { type Encode, gb18030Encoder } from './gb18030.ts';
import { lineHashes } from './line-hash.ts';

/** What tells a finding from others, and stays the same when lines move (§3.27.17, appendix B). */
export type Fingerprints = Readonly<Record<string, string>>;

/** Works out the fingerprints of the findings of a file. */
export type Fingerprint = (checked: Checked) => (found: Diagnostic) => Fingerprints;

/**
 * The fingerprints of findings:
 * - `standHash/v1`: what the finding stands on, by which accepted findings are known as well; and whether it is the first
 *   of the file that stands on it, the second, and so on.
 * - `primaryLocationLineHash`: the only one that GitHub goes by (`line-hash.ts`). It is left out where programs that take
 *   every file for UTF-8 read different things, and each of them then works it out itself: where bytes cannot be decoded,
 *   in UTF-16, and in a line that begins with a byte order mark.
 */
export function fingerprinter(): Fingerprint {
  let encode: Encode | undefined;
  const asUtf8 = ({ file }: Checked): string | null => {
    if (!file || file.undecodable.length > 0) return null;
    if (file.encoding === 'utf-8') return file.text;
    if (file.encoding !== 'gb18030') return null;
    const bytes = (encode ??= gb18030Encoder())(file.text);
    return bytes && Buffer.from(bytes).toString('utf8');
  };
  return (checked) => {
    const { file, lines, diagnostics, accepted } = checked;
    const found = [...diagnostics, ...accepted].sort((one, other) => one.span.start - other.span.start);
    const stands = counted(found, (each) => hash(`${each.rule}\n${checked.stand(each)}`));
    const text = found.length === 0 ? null : asUtf8(checked);
    const hashes = text === null ? [] : lineHashes(text);
    return (each) => {
      const { index } = lineAt(lines, each.span.start);
      const line = index === 0 && file?.marked ? undefined : hashes[index];
      return { ...(line !== undefined && { primaryLocationLineHash: line }), 'standHash/v1': stands.get(each)! };
    };
  };
}

function hash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

/** For each item its name, and which of those with that name it is, from 1. */
function counted<Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<Item, string> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const name = nameOf(item);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [item, `${name}:${count}`];
    }),
  );
}
