import type { Diagnostic, DiagnosticCollection, Uri } from 'vscode';

type Entries = readonly (readonly [Uri, readonly Diagnostic[] | undefined])[];

/** Is told when there is something of a file in a collection, and when there is nothing of it any more. */
export interface Follower {
  /** Called before findings of the file are put there for the first time; they may be none. */
  readonly comes: (uri: Uri) => void;
  /** Called after they were taken away. */
  readonly goes: (uri: Uri) => void;
}

/** A collection of findings that tells `follower` of which files it has some. */
export class FollowedCollection implements DiagnosticCollection {
  private readonly inner: DiagnosticCollection;
  private readonly follower: Follower;
  private readonly files = new Map<string, Uri>();

  constructor(inner: DiagnosticCollection, follower: Follower) {
    this.inner = inner;
    this.follower = follower;
  }

  get name(): string {
    return this.inner.name;
  }

  set(first: Uri | Entries, found?: readonly Diagnostic[]): void {
    if (!isList(first)) this.put(first, found);
    else for (const [uri, own] of first) this.put(uri, own);
  }

  delete(uri: Uri): void {
    this.inner.delete(uri);
    if (this.files.delete(uri.toString())) this.follower.goes(uri);
  }

  clear(): void {
    for (const uri of [...this.files.values()]) this.delete(uri);
    this.inner.clear();
  }

  dispose(): void {
    this.clear();
    this.inner.dispose();
  }

  forEach(callback: (uri: Uri, found: readonly Diagnostic[], collection: DiagnosticCollection) => unknown): void {
    this.inner.forEach(callback);
  }

  get(uri: Uri): readonly Diagnostic[] | undefined {
    return this.inner.get(uri);
  }

  has(uri: Uri): boolean {
    return this.files.has(uri.toString());
  }

  [Symbol.iterator](): Iterator<[uri: Uri, found: readonly Diagnostic[]]> {
    return this.inner[Symbol.iterator]();
  }

  private put(uri: Uri, found: readonly Diagnostic[] | undefined): void {
    if (found === undefined) {
      this.delete(uri);
      return;
    }
    const key = uri.toString();
    if (!this.files.has(key)) {
      this.files.set(key, uri);
      this.follower.comes(uri);
    }
    this.inner.set(uri, found);
  }
}

function isList(value: Uri | Entries): value is Entries {
  return Array.isArray(value);
}
