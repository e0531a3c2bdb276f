/** What a note says, in one language. */
export interface NoteWords {
  /** What the row or column counts, in plain words. */
  readonly counts: string;
  /** What it is easily confused with, or has to agree with. */
  readonly confusable?: string;
}

/** What a row or a column of a table counts, for the clerk who fills it in. */
export interface RowNote extends NoteWords {
  /** Where the Regulation (《政府信息公开条例》) or a State Council document provides for it; only what was verified. */
  readonly articles?: readonly string[];
  /** The same in English. */
  readonly en: NoteWords;
}

/** Notes with their English words, id by id. */
export function withEnglish<Id extends string>(
  notes: Readonly<Record<Id, Omit<RowNote, 'en'>>>,
  english: Readonly<Record<NoInfer<Id>, NoteWords>>,
): Readonly<Record<Id, RowNote>> {
  const entries = Object.entries<Omit<RowNote, 'en'>>(notes).map(([id, note]): [string, RowNote] => [
    id,
    { ...note, en: english[id as Id] },
  ]);
  return Object.fromEntries(entries) as Record<Id, RowNote>;
}
