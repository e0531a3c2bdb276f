import type { Diagnostic, DiagnosticCollection, Uri } from 'vscode';

type Entries = readonly (readonly [Uri, readonly Diagnostic[] | undefined])[];

/** A collection of findings around another one, for those that do more when something is put there or taken away. */
export class WrappedCollection implements DiagnosticCollection {
  protected readonly inner: DiagnosticCollection;

  constructor(inner: DiagnosticCollection) {
    this.inner = inner;
  }

  get name(): string {
    return this.inner.name;
  }

  set(first: Uri | Entries, found?: readonly Diagnostic[]): void {
    if (!isList(first)) this.put(first, found);
    else for (const [uri, own] of first) this.put(uri, own);
  }

  delete(uri: Uri): void {
    this.put(uri, undefined);
  }

  clear(): void {
    for (const [uri] of [...this.inner]) this.delete(uri);
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
    return this.inner.has(uri);
  }

  [Symbol.iterator](): Iterator<[uri: Uri, found: readonly Diagnostic[]]> {
    return this.inner[Symbol.iterator]();
  }

  /** Puts the findings of a file there; takes them away where they are undefined. */
  protected put(uri: Uri, found: readonly Diagnostic[] | undefined): void {
    if (found) this.inner.set(uri, found);
    else this.inner.delete(uri);
  }
}

function isList(value: Uri | Entries): value is Entries {
  return Array.isArray(value);
}
