/** What somebody asks when the reports of a folder are to be held against each other. */
export interface Question {
  readonly folder: string;
  readonly reports: readonly string[];
  /** The revision of the last answer; undefined where everything is to be told. */
  readonly revision: number | undefined;
}

/** What was found in the reports of a folder, by file. */
export interface Answer<Found> {
  readonly revision: number;
  /** Null where all is as it was. */
  readonly found: ReadonlyMap<string, readonly Found[]> | null;
}

/** The check of a folder that has begun; another one of the same folder may have begun since. */
export interface Begun {
  readonly folder: string;
  readonly turn: number;
}

interface Folder<Found> {
  readonly turn: number;
  readonly reports: Set<string>;
  /** Files that came while it was checked. */
  readonly newcomers: Set<string>;
  /** Whether all its files were looked at: before that, others would be taken to be missing. */
  isWhole: boolean;
  revision: number | undefined;
  found: ReadonlyMap<string, readonly Found[]>;
  question: Question | null;
}

/**
 * What was found when the reports of folders were held against each other. Folders lie in each other: what is shown of a
 * file is what was found in the innermost of those that were checked, which was checked last.
 */
export class BetweenFindings<Found> {
  private readonly folders = new Map<string, Folder<Found>>();
  private turn = 0;

  /** A folder is being checked. @returns also those in it that were checked before: they are parts of this one from now on */
  begin(folder: string): Begun & { readonly inner: readonly string[] } {
    const turn = ++this.turn;
    const inner = [...this.folders.keys()].filter((each) => isIn(folder, each));
    for (const each of inner) this.folders.delete(each);
    const empty = {
      reports: new Set<string>(),
      newcomers: new Set<string>(),
      found: new Map<string, readonly Found[]>(),
    };
    this.folders.set(folder, { ...empty, turn, isWhole: false, revision: undefined, question: null });
    return { folder, turn, inner };
  }

  /** All files of a folder were looked at. @returns those that came in the meantime */
  finish({ folder, turn }: Begun): readonly string[] {
    const own = this.folders.get(folder);
    if (own?.turn !== turn) return [];
    own.isWhole = true;
    return [...own.newcomers];
  }

  /**
   * The check is over. Where not all files were looked at, nothing is said between those that were.
   * @param isCancelled whether nobody waited for what is said
   * @returns whether the folder is given up
   */
  stop({ folder, turn }: Begun, isCancelled: boolean): boolean {
    const own = this.folders.get(folder);
    return own?.turn === turn && (isCancelled || !own.isWhole) && this.folders.delete(folder);
  }

  /** Takes note of whether there is a report in a file. */
  note(key: string, isReport: boolean): void {
    for (const [, { reports }] of this.holding(key)) {
      if (isReport) reports.add(key);
      else reports.delete(key);
    }
  }

  /** Something that was not there before has come. @returns whether it lies in a folder that was checked to the end */
  come(key: string): boolean {
    const holding = this.holding(key);
    for (const [, { isWhole, newcomers }] of holding) if (!isWhole) newcomers.add(key);
    return holding.some(([, { isWhole }]) => isWhole);
  }

  /** The folders in which a file lies, the innermost last. */
  around(key: string): readonly string[] {
    return this.holding(key).map(([folder]) => folder);
  }

  /** Files by the outermost folder in which they lie; undefined for those that lie in none. */
  byFolder<File>(
    files: readonly File[],
    keyOf: (file: File) => string,
  ): readonly { readonly folder: string | undefined; readonly files: readonly File[] }[] {
    const lots = new Map<string | undefined, File[]>();
    for (const each of files) {
      const [folder] = this.around(keyOf(each));
      const lot = lots.get(folder);
      if (lot) lot.push(each);
      else lots.set(folder, [each]);
    }
    return Array.from(lots, ([folder, files]) => ({ folder, files }));
  }

  /** Whether a file is one of the reports of a folder. */
  hasReport(key: string): boolean {
    return this.holding(key).some(([, { reports }]) => reports.has(key));
  }

  /** The folders that were checked to the end and hold one of these files: what stands between their reports may be other. */
  concerned(keys: readonly string[]): readonly string[] {
    return [...this.folders].flatMap(([folder, { isWhole }]) =>
      isWhole && keys.some((key) => isIn(folder, key)) ? [folder] : [],
    );
  }

  /** All may be found otherwise, whatever revision it is. */
  touchAll(): void {
    for (const each of this.folders.values()) each.revision = undefined;
  }

  /** What is to be asked of a folder; null where it was not checked to the end. Answers to earlier questions are not taken any more. */
  ask(folder: string): Question | null {
    const own = this.folders.get(folder);
    if (!own?.isWhole) return null;
    return (own.question = { folder, reports: [...own.reports], revision: own.revision });
  }

  /** Takes an answer. @returns the files of which something else is to be shown */
  take(question: Question, { revision, found }: Answer<Found>): readonly string[] {
    const own = this.folders.get(question.folder);
    if (own?.question !== question) return [];
    own.revision = revision;
    if (!found) return [];
    const before = own.found;
    own.found = found;
    return [...new Set([...before.keys(), ...found.keys()])];
  }

  /** What is to be shown of a file, beside what was found in it alone. */
  of(key: string): readonly Found[] {
    const [, own] = this.holding(key).at(-1) ?? [];
    return own?.reports.has(key) ? (own.found.get(key) ?? []) : [];
  }

  private holding(key: string): (readonly [string, Folder<Found>])[] {
    return [...this.folders].filter(([folder]) => isIn(folder, key)).sort(([a], [b]) => a.length - b.length);
  }
}

function isIn(folder: string, key: string): boolean {
  return key.startsWith(`${folder}/`);
}
