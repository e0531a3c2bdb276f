import { EventEmitter, type Uri, languages } from 'vscode';
import { FollowedCollection } from './followed-collection.ts';

/** Of which reports the findings of the text as it is typed are shown: those that the client asks the server for. */
export class LiveFindings {
  private readonly shown = new Set<string>();
  private readonly changes = new EventEmitter<Uri>();

  /** Tells of a report just before findings of it are shown, and just after they are shown no more. */
  readonly onChange = this.changes.event;

  has(key: string): boolean {
    return this.shown.has(key);
  }

  /** A collection for the client to show them in: nothing else knows when they are put there and taken away. */
  collection(name: string | undefined): FollowedCollection {
    return new FollowedCollection(languages.createDiagnosticCollection(name), {
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
}
