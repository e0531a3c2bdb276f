import type { Settings } from '../core/analyze.ts';
import { textNameOf } from '../host/paper-names.ts';
import { textFormat } from './check-text.ts';
import { checkedReport } from './checked.ts';
import { unifiedDiff } from './diff.ts';
import { type Host, type Output, complain } from './io.ts';
import type { LoadedText } from './loaded.ts';
import { type Mended, mend } from './mend.ts';
import { writing } from './write-back.ts';

/** How reports are to be mended, and where it is told. */
export interface Manner {
  /** Whether changes are shown and not made. */
  readonly isDry: boolean;
  readonly withUnsafe: boolean;
  /** What is said to people. Diffs go to standard output. */
  readonly notes: Output;
}

/** What mending comes to. */
export interface FixOutcome {
  /** Reports that were changed, or would be. */
  changed: number;
  /** Reports that were not written, or not surely. */
  refused: number;
  /** Findings that were to be repaired and are left. */
  left: number;
}

/** Mends reports one at a time, says what came of each, and counts it in `outcome`. */
export function reportFixer(host: Host, { isDry, withUnsafe, notes }: Manner, outcome: FixOutcome) {
  const { io, say, language } = host;
  const { cwd } = io;
  const { write, tidy } = writing(host);
  const format = textFormat({
    format: 'text',
    language,
    encoding: null,
    cwd,
    hasColour: notes.hasColour,
    verbose: false,
    isTogether: false,
  });

  /** Changes the file, or shows how; whether that was done. */
  const change = async (path: string, before: string, { text, count }: Mended): Promise<boolean> => {
    if (isDry) {
      outcome.changed++;
      await io.stdout.write(unifiedDiff(path, before, text));
      return true;
    }
    const { isDone, complaint } = write(path, before, text);
    if (isDone) outcome.changed++;
    if (complaint === null) await io.stdout.write(`${say('fix/done', { path, count })}\n`);
    else {
      outcome.refused++;
      await complain(host, complaint);
    }
    return isDone;
  };

  return async (path: string, file: LoadedText, settings: Settings): Promise<void> => {
    const { text, undecodable, paper } = file;
    if (paper) {
      outcome.refused++;
      await complain(host, say('fix/paper', { path, text: textNameOf(path) }), { path });
      return;
    }
    if (!isDry) tidy(path);
    if (undecodable.length > 0) return;
    const mended = mend(text, settings, withUnsafe);
    if (mended.text !== text && !(await change(path, text, mended))) return;
    const { analysis, left } = mended;
    if (left.length === 0) return;
    outcome.left += left.length;
    const heading = say(isDry ? 'fix/left-dry' : 'fix/left', { path, count: left.length });
    const items = format.items(
      format.file({ ...checkedReport(path, analysis, file, { language }), diagnostics: left }),
    );
    await notes.write(`${heading}\n${items.join('')}`);
  };
}
