import type { Diagnostic } from 'vscode-languageserver';
import type { Severity } from '../core/rules/finding.ts';
import type { Manner } from './diagnostics.ts';
import type { DocumentSettings } from './document-settings.ts';
import type { Neighbour } from './neighbour.ts';

/** A text to check that is not open: plain data, which every thread can be given. */
export interface TextTask {
  /** The address of the file that it is the text of. */
  readonly uri: string;
  readonly text: string;
  /** Whether others are to be held against this one. */
  readonly isKept: boolean;
  /** Whether somebody asks for its findings. */
  readonly isTold: boolean;
  readonly settings: Pick<DocumentSettings, 'levels' | 'options' | 'accepted' | 'excluded' | 'language' | 'showHints'>;
}

/** What was found in a text: plain data. */
export interface TextOutcome {
  /** Whether it is a report, and one that the settings do not leave out; else nothing is said of it. */
  readonly isReport: boolean;
  /** Whether it seems to hold several reports, of which the first is checked. */
  readonly isSeveral: boolean;
  /** None where nobody asks for them. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many there are of each level, and how many the settings file accepts beside them. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  /** What others are held against it by, where that is wanted of a report. */
  readonly neighbour: Neighbour | null;
  /** Why nothing is known of it, for the log; null where all went well. */
  readonly failure: string | null;
}

/** Texts to check, and what there is to know about the run that they belong to. */
export interface TextPiece {
  readonly tasks: readonly TextTask[];
  /** How many more are to come. */
  readonly left: number;
  readonly isCalledOff: () => boolean;
}

/** Checks a piece. The outcomes are in the order of the texts; of a piece that is called off some may be missing. */
export type CheckPiece = (piece: TextPiece) => Promise<readonly TextOutcome[]>;

/** Gives work that `here` does to whoever does it sooner. */
export type ManyTexts = (here: CheckPiece, manner: Manner) => CheckPiece;
