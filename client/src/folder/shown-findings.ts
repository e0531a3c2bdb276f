import { type Diagnostic, Disposable, Uri, languages } from 'vscode';
import type { LiveFindings } from '../findings/live-findings.ts';
import { shownAt } from '../papers/addresses.ts';
import type { SavedFindings } from './saved-findings.ts';

const NAME = 'gongkai-folder';

/** Shows what was found in the saved texts of files, but of none whose findings as it is typed are shown. */
export class ShownFindings implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(NAME);
  private readonly saved: SavedFindings<Diagnostic>;
  private readonly live: LiveFindings;
  private readonly subscription: Disposable;

  constructor(saved: SavedFindings<Diagnostic>, live: LiveFindings) {
    this.saved = saved;
    this.live = live;
    this.subscription = live.onChange((uri) => this.show([uri.toString()]));
  }

  /** Shows of these files what is to be shown now. */
  show(keys: readonly string[]): void {
    const found = (key: string) => (this.live.has(key) ? undefined : this.saved.of(key));
    this.collection.set(keys.map((key) => [shownAt(Uri.parse(key, true)), found(key)]));
  }

  dispose(): void {
    this.subscription.dispose();
    this.collection.dispose();
  }
}
