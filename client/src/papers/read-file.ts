import type { Uri } from 'vscode';
import { excessText } from '../../../server/src/host/bounds.ts';
import { decodeBounded } from '../../../server/src/host/decode-bounded.ts';
import type { Decoded } from '../../../server/src/host/decode.ts';
import { isPaperSought } from '../../../server/src/host/paper-names.ts';
import { readReport } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { say, spoken } from '../settings.ts';
import { paperText } from './paper-text.ts';

/** The text of a file as it stands on the disk, in whatever encoding, or of a paper. Rejects with why there is none, in words. */
export async function readFile(server: ReportServer, uri: Uri): Promise<Decoded> {
  if (isPaperSought(uri.path)) return { text: (await paperText(server, uri)).text, ...AS_SAVED };
  return textIn(await readReport(uri));
}

/** The text that bytes are, in whatever encoding. Throws why they are none, in words. */
export function textIn(bytes: Uint8Array): Decoded {
  const found = decodeBounded(bytes);
  if (!found) throw new Error(say('file/binary', {}));
  if ('excess' in found) throw new Error(excessText(found.excess, spoken()));
  return found.text;
}

/** As the text of a paper is saved. */
const AS_SAVED = { encoding: 'utf-8', marked: false, undecodable: [], byteOffsets: [] } as const;
