/** What a paper may hold at most. Real reports stay a hundred times below; what goes beyond is refused as too large. */

/** Bytes of the file itself. */
export const MOST_PAPER_BYTES = 64 * 1024 * 1024;
/** Files in a zip: a report with many pictures has some hundred. */
export const MOST_ENTRIES = 5_000;
/** Bytes of one part of a zip when it is inflated, and of all parts that are read together. */
export const MOST_PART_BYTES = 64 * 1024 * 1024;
export const MOST_INFLATED_BYTES = 96 * 1024 * 1024;
/** How many times larger a part of some size may become: XML of tables reaches some 60. */
export const MOST_RATIO = 250;
/** Below so many bytes no ratio is looked at. */
export const RATIO_COUNTS_FROM = 1024 * 1024;
/** Elements inside each other: tables five deep in content controls have some 100. */
export const MOST_DEPTH = 400;
/** Characters of the text and rows of tables; the engine reads no longer text either (`host/bounds.ts`). */
export const MOST_CHARACTERS = 1_200_000;
export const MOST_ROWS = 200_000;
/** Columns of a table: Word itself has no more than 63. */
export const MOST_COLUMNS = 64;
/** Cells of all tables together. */
export const MOST_CELLS = 400_000;
/** Characters of HTML that is copied and pasted: a table of a report has some hundred thousand where Excel copies it. */
export const MOST_COPIED = 4_000_000;
