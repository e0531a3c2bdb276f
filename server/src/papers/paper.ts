/**
 * What is read from a paper: a Word file, a web page, a PDF or a sheet.
 *
 * The text has a heading, a paragraph or a table's row on each line ('\n'); the cells of a row are divided by tabs, and
 * a merged cell has its words in its first column and row, the others that it covers being empty. All offsets are
 * UTF-16 offsets in that text.
 */
export interface Paper {
  readonly kind: PaperKind;
  readonly text: string;
  /** In ascending order, none overlapping another; line ends and tabs belong to none. */
  readonly pieces: readonly Piece[];
  /** What was not taken over into the text, and how often. */
  readonly leftOut: readonly LeftOut[];
}

export type PaperKind = 'docx' | 'html' | 'pdf' | 'xlsx' | 'doc';

/** A stretch of the text, and where it stands in the paper. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** The pieces of the paper's own text that hold it (.docx only): writing back changes these and nothing else. */
  readonly runs?: readonly Run[];
}

/** Numbers count from 0 in the order of the paper; tables inside tables count in the order in which they begin. */
export type Place =
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly page?: number }
  | {
      readonly kind: 'cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly page?: number;
    };

/** A text node (`w:t`) of the document's main part: the how-manieth, and the stretch of the text that it gives. */
export interface Run {
  readonly node: number;
  readonly start: number;
  readonly end: number;
}

export interface LeftOut {
  readonly what:
    | 'deleted-revision'
    | 'comment'
    | 'header-or-footer'
    | 'page-number'
    | 'contents'
    | 'picture'
    | 'navigation'
    | 'script'
    | 'hidden'
    | 'struck'
    | 'note-mark'
    | 'cut-off'
    | 'macro'
    | 'external'
    | 'sheet';
  readonly count: number;
}

/** Why a file cannot be read; each has one sentence with the remedy in `papers/messages`. */
export type PaperFault =
  | 'old-word'
  | 'wps'
  | 'encrypted'
  | 'truncated'
  | 'empty'
  | 'too-large'
  | 'scan'
  | 'other-kind'
  | 'broken'
  | 'not-computed'
  | 'old-sheet'
  | 'archive'
  | 'rich-text'
  | 'open-document'
  | 'script-page';

export type PaperReading =
  | { readonly ok: true; readonly paper: Paper }
  | { readonly ok: false; readonly fault: PaperFault; readonly cells?: FaultyCells };

/** Cells of a sheet for which it is not read. */
export interface FaultyCells {
  /** The first of them, by their addresses. */
  readonly named: readonly string[];
  readonly count: number;
}
