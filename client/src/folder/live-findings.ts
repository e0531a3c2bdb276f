import { type DiagnosticCollection, EventEmitter, type Uri, languages } from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import { FollowedCollection } from './followed-collection.ts';

/**
 * Of which reports the findings of the text as it is typed are shown: those that the client asks the server for. It
 * makes the client's collections, as nothing else knows when findings are put there and taken away.
 */
export class LiveFindings implements DiagnosticCollectionProvider {
  private readonly shown = new Set<string>();
  private readonly changes = new EventEmitter<Uri>();

  /** Tells of a report just before findings of it are shown, and just after they are shown no more. */
  readonly onChange = this.changes.event;

  has(key: string): boolean {
    return this.shown.has(key);
  }

  /** @param source whether the findings are asked for (`pull`), as those of reports are */
  create(name: string | undefined, source: string): DiagnosticCollection {
    const collection = languages.createDiagnosticCollection(name);
    if (source !== 'pull') return collection;
    return new FollowedCollection(collection, {
      comes: (uri) => {
        this.shown.add(uri.toString());
        this.changes.fire(uri);
      },
      goes: (uri) => {
        this.shown.delete(uri.toString());
        this.changes.fire(uri);
      },
    });
  }

  dispose(collection: DiagnosticCollection): void {
    collection.dispose();
  }
}
