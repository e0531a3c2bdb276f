/** An argument that stands for the files found by it. */
export interface Search {
  readonly name: string;
}

/** A file to be read, once, however often it is named. */
export interface Target {
  /** As given, or below the folder as given. */
  readonly path: string;
  /** Whether it is named itself, and not only found. */
  readonly named: boolean;
  /** The arguments that found it. */
  readonly searches: readonly Search[];
}
