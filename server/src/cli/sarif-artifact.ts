import type { Encoding } from '../host/sequences.ts';
import type { Checked } from './checked.ts';
import type { Addresses } from './sarif-address.ts';
import { STDIN } from './targets.ts';

/** Encodings by their names at IANA (§3.24.9). */
const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  gb18030: 'GB18030',
};

/**
 * A file in which something was found (§3.24), with its encoding: whoever takes a file in GB18030 for UTF-8 shows other
 * words than were checked. Results do not name its place in the list: it is known when all are written.
 */
export function sarifArtifact({ path, file, paper, head }: Checked, addresses: Addresses): object {
  const role = head ? 'analysisTarget' : 'userSpecifiedConfiguration';
  return {
    location: addresses.of(path),
    roles: path === STDIN ? [role, 'standardStream'] : [role],
    ...(file && !paper && { encoding: NAMES[file.encoding] }),
  };
}
