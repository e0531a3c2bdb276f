import type { Diagnostic } from 'vscode-languageserver';
import { analyze } from '../core/analyze.ts';
import type { Memo } from '../core/text/memo.ts';
import { sharedSettings } from '../settings/shared.ts';
import { type Manner, diagnosticsOf } from './diagnostics.ts';
import type { DocumentSettings } from './document-settings.ts';
import { failure } from './guard.ts';
import { type Status, countsOf } from './status.ts';

/** A text to check that is not open: plain data, which every thread can be given. */
export interface TextTask {
  /** The address of the file that it is the text of. */
  readonly uri: string;
  readonly text: string;
  readonly settings: Pick<DocumentSettings, 'levels' | 'options' | 'accepted' | 'excluded' | 'language'>;
}

/** What was found in a text: plain data. */
export interface TextOutcome extends Pick<Status, 'counts' | 'accepted'> {
  /** Whether it is a report, and one that the settings do not leave out; else nothing is said of it. */
  readonly isReport: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Why nothing is known of it, for the log; null where all went well. */
  readonly failure: string | null;
}

const NOTHING: TextOutcome = {
  isReport: false,
  diagnostics: [],
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  accepted: 0,
  failure: null,
};

/**
 * Checks a text of the length that hosts allow; never throws.
 * @param manner how the client takes findings
 * @param shared what the texts that are checked have in common
 */
export function checkText({ uri, text, settings }: TextTask, manner: Manner, shared: Memo): TextOutcome {
  if (settings.excluded) return NOTHING;
  try {
    const { accepted } = settings;
    const analysis = analyze(text, { ...sharedSettings(shared, settings), accepted }, null, null, shared);
    if (!analysis.report.recognised) return NOTHING;
    const diagnostics = diagnosticsOf(manner, { uri, analysis, settings, excess: null });
    return { ...NOTHING, isReport: true, diagnostics, counts: countsOf(analysis), accepted: analysis.accepted.length };
  } catch (error) {
    return { ...NOTHING, failure: failure(uri, error) };
  }
}
