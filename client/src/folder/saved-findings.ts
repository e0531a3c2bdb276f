/** What may happen to a file; to a folder, that it is there or gone. */
export type FileEvent = 'written' | 'there' | 'gone';

/** What was found in the saved texts of the files that were checked, and which of them are to be read again. */
export class SavedFindings<Found> {
  /** By address. A file that was checked has an entry even where nothing is found in it, or where it is gone. */
  private readonly found = new Map<string, readonly Found[]>();
  /** The addresses of the folders above those files. */
  private readonly folders = new Set<string>();
  /** When a file was last written, and when a file or folder last came or went, as long as somebody reads files. */
  private readonly written = new Map<string, number>();
  private readonly moved = new Map<string, number>();
  private allTouched = 0;
  private moment = 0;
  private readers = 0;

  /** What was found in the file at `key`; undefined where it was not checked. */
  of(key: string): readonly Found[] | undefined {
    return this.found.get(key);
  }

  /**
   * Somebody begins to read files, and will take note of what is in them.
   * @returns a function to be called when that is done
   */
  read(): () => void {
    this.readers++;
    return () => {
      this.readers--;
      if (this.readers > 0) return;
      this.written.clear();
      this.moved.clear();
    };
  }

  /** The present moment, to be asked for before a file is read. */
  now(): number {
    return this.moment;
  }

  /**
   * Takes note of what was found in a file.
   * @param since when reading it began
   * @returns whether that still holds; else the file is to be read again
   */
  take(key: string, since: number, found: readonly Found[]): boolean {
    const above = foldersAbove(key);
    for (const folder of above) this.folders.add(folder);
    const moments = [this.written.get(key), ...[key, ...above].map((each) => this.moved.get(each)), this.allTouched];
    const holds = moments.every((moment = 0) => moment <= since);
    if (holds) this.found.set(key, found);
    else if (!this.found.has(key)) this.found.set(key, []);
    return holds;
  }

  /**
   * Something happened to the file or the folder at `key`: it was written, it is there now, or it is there no more. What
   * was found in what is gone goes with it.
   * @returns the files that are to be read again, gone ones among them: they may have come back
   */
  touch(key: string, event: FileEvent): readonly string[] {
    this.moment++;
    if (this.readers > 0) (event === 'written' ? this.written : this.moved).set(key, this.moment);
    // What is written in a folder is told of the file.
    if (event === 'written') return this.found.has(key) ? [key] : [];
    const concerned = this.below(key);
    if (event === 'gone') for (const each of concerned) this.found.set(each, []);
    return concerned;
  }

  /** What is found may be another in every file, as settings have changed. @returns all files that were checked */
  touchAll(): readonly string[] {
    this.allTouched = ++this.moment;
    return [...this.found.keys()];
  }

  /** Forgets the files at or below `key`. @returns which they were */
  forget(key: string): readonly string[] {
    const forgotten = this.below(key);
    for (const each of forgotten) this.found.delete(each);
    return forgotten;
  }

  private below(key: string): readonly string[] {
    if (this.found.has(key)) return [key];
    if (!this.folders.has(key)) return [];
    return [...this.found.keys()].filter((each) => each.startsWith(`${key}/`));
  }
}

/** The addresses of the folders that hold what lies at `key`, the nearest first. */
function foldersAbove(key: string): string[] {
  const path = key.indexOf('/', key.indexOf('://') + 3);
  const above: string[] = [];
  for (let at = key.lastIndexOf('/'); at > path; at = key.lastIndexOf('/', at - 1)) above.push(key.slice(0, at));
  return above;
}
