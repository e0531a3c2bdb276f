import { languages } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { LiveFindings } from './live-findings.ts';
import { UnsaidCollection } from './unsaid-collection.ts';

type Provider = NonNullable<LanguageClientOptions['diagnosticCollectionProvider']>;

/** Makes the client's collections: `live` knows of those of reports, which are asked for; those of settings files are sent. */
export function collectionsOf(live: LiveFindings): Provider {
  return {
    create: (name: string | undefined, source: string) =>
      source === 'pull' ? live.collection(name) : new UnsaidCollection(languages.createDiagnosticCollection(name)),
    dispose: (collection) => collection.dispose(),
  };
}
