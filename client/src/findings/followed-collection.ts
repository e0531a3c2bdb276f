import type { Diagnostic, DiagnosticCollection, Uri } from 'vscode';
import { WrappedCollection } from './wrapped-collection.ts';

/** Is told when there is something of a file in a collection, and when there is nothing of it any more. */
export interface Follower {
  /** Called before findings of the file are put there for the first time; they may be none. */
  readonly comes: (uri: Uri) => void;
  /** Called after they were taken away. */
  readonly goes: (uri: Uri) => void;
}

/** A collection of findings that tells `follower` of which files it has some. */
export class FollowedCollection extends WrappedCollection {
  private readonly follower: Follower;
  private readonly files = new Map<string, Uri>();

  constructor(inner: DiagnosticCollection, follower: Follower) {
    super(inner);
    this.follower = follower;
  }

  override clear(): void {
    for (const uri of [...this.files.values()]) this.delete(uri);
  }

  protected override put(uri: Uri, found: readonly Diagnostic[] | undefined): void {
    const key = uri.toString();
    if (found && !this.files.has(key)) {
      this.files.set(key, uri);
      this.follower.comes(uri);
    }
    super.put(uri, found);
    if (!found && this.files.delete(key)) this.follower.goes(uri);
  }
}
