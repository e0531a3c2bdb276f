import { type Diagnostic, Disposable, Uri, languages } from 'vscode';
import type { LiveFindings } from '../findings/live-findings.ts';
import { shownAt } from '../papers/addresses.ts';
import type { BetweenFindings } from './between-findings.ts';
import type { SavedFindings } from './saved-findings.ts';

const NAME = 'gongkai-folder';

/** What was found in files, each by itself, and between them. */
interface Findings {
  readonly saved: SavedFindings<Diagnostic>;
  readonly between: BetweenFindings<Diagnostic>;
}

/** Shows what was found in the saved texts of files, and between them, but of none whose findings as it is typed are shown. */
export class ShownFindings implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(NAME);
  private readonly findings: Findings;
  private readonly live: LiveFindings;
  private readonly subscription: Disposable;

  constructor(findings: Findings, live: LiveFindings) {
    this.findings = findings;
    this.live = live;
    this.subscription = live.onChange((uri) => this.show([uri.toString()]));
  }

  /** Shows of these files what is to be shown now. */
  show(keys: readonly string[]): void {
    this.collection.set(keys.map((key) => [shownAt(Uri.parse(key, true)), this.foundIn(key)]));
  }

  private foundIn(key: string): readonly Diagnostic[] | undefined {
    const { saved, between } = this.findings;
    const alone = this.live.has(key) ? undefined : saved.of(key);
    return alone && [...alone, ...between.of(key)];
  }

  dispose(): void {
    this.subscription.dispose();
    this.collection.dispose();
  }
}
