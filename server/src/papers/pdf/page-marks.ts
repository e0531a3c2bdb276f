/** A character on a page. Coordinates count in points from the upper left corner of the page as it is shown. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  /** Of the line that it stands on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line drawn across or down the page. */
export interface Rule {
  readonly isAcross: boolean;
  /** The y of a line across, the x of one down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is drawn on a page. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly pictures: number;
  /** Whether anything is drawn at all. */
  readonly isDrawn: boolean;
}
