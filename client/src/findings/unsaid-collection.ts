import { type Diagnostic, DiagnosticSeverity, type Uri, languages } from 'vscode';
import { WrappedCollection } from './wrapped-collection.ts';

interface Put {
  readonly uri: Uri;
  readonly found: readonly Diagnostic[];
  /** Which of them are shown; null before any is. */
  shown: string | null;
}

/** What VS Code's JSON gives as the source of its findings: the language. */
const JSON_SOURCE = /^jsonc?$/;

/**
 * The findings of settings files, without those that VS Code's JSON says of a file in an editor: that it is no JSON, and
 * that a name stands there twice. Nothing is to be said twice, and what nobody else says is to be said.
 */
export class UnsaidCollection extends WrappedCollection {
  private readonly files = new Map<string, Put>();
  private readonly subscription = languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) this.show(this.files.get(uri.toString()));
  });

  override dispose(): void {
    this.subscription.dispose();
    super.dispose();
  }

  protected override put(uri: Uri, found: readonly Diagnostic[] | undefined): void {
    const key = uri.toString();
    if (!found) {
      this.files.delete(key);
      super.put(uri, undefined);
      return;
    }
    const file = { uri, found, shown: null };
    this.files.set(key, file);
    this.show(file);
  }

  /** Shows what is to be shown of a file now, unless that is what is shown: to show something is told as a change. */
  private show(file: Put | undefined): void {
    if (!file) return;
    const others = languages.getDiagnostics(file.uri).filter(({ source = '' }) => JSON_SOURCE.test(source));
    const unsaid = file.found.filter((each) => !isSaid(each, others));
    const shown = unsaid.map((each) => file.found.indexOf(each)).join();
    if (shown === file.shown) return;
    file.shown = shown;
    super.put(file.uri, unsaid);
  }
}

function isSaid(own: Diagnostic, others: readonly Diagnostic[]): boolean {
  // The server's mark of what is no JSON. Two readers may see that at different places.
  const isGrammar = (own as { readonly data?: unknown }).data === 'grammar';
  return others.some(
    ({ range, severity }) =>
      range.intersection(own.range) !== undefined || (isGrammar && severity === DiagnosticSeverity.Error),
  );
}
