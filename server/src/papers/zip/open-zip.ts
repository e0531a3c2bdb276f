import { MOST_INFLATED_BYTES } from '../bounds.ts';
import { Refusal } from '../refusal.ts';
import { type Entry, directoryOf } from './directory.ts';
import { inflated } from './inflate.ts';

/** A zip: the names in it, and the bytes of those that are asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** The part of this name, or undefined. Throws a `Refusal` where it is too large or broken. */
  readonly part: (name: string) => Uint8Array | undefined;
}

/** Lists the zip `bytes`; nothing is inflated before it is asked for, and never more than the bounds. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = new Map<string, Entry>();
  for (const entry of directoryOf(bytes)) if (!entries.has(keyOf(entry.name))) entries.set(keyOf(entry.name), entry);
  let left = MOST_INFLATED_BYTES;
  return {
    names: [...entries.values()].map(({ name }) => name),
    part: (name) => {
      const entry = entries.get(keyOf(name));
      if (!entry) return undefined;
      left -= entry.size;
      if (left < 0) throw new Refusal('too-large');
      return inflated(bytes, entry);
    },
  };
}

/** Names of parts are the same in capitals and small letters. */
function keyOf(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}
