import type { Encoding } from '../host/sequences.ts';
import { type Arguments, choice } from './arguments.ts';

/** Every name that an encoding goes by here; `auto` is for finding it out. */
const NAMES = [
  'auto',
  'utf-8',
  'utf8',
  'utf-16',
  'utf16',
  'utf-16le',
  'utf16le',
  'utf-16be',
  'utf16be',
  'gb18030',
  'gbk',
  'gb2312',
] as const;

const OTHERS: Readonly<Partial<Record<(typeof NAMES)[number], Encoding>>> = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  gbk: 'gb18030',
  gb2312: 'gb18030',
};

/** UTF-16 is told by its mark or its bytes, and with it the order of these. */
const FOUND_OUT: ReadonlySet<string> = new Set(['auto', 'utf-16', 'utf16']);

/**
 * The encoding that `--encoding` names, for texts that are taken for another; null where it is not given.
 * @throws UsageError for a name that is none
 */
export function encodingOf(args: Pick<Arguments, 'values'>): Encoding | null {
  const name = choice(args, 'encoding', NAMES);
  return FOUND_OUT.has(name) ? null : (OTHERS[name] ?? (name as Encoding));
}
