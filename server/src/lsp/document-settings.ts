import type { Settings } from '../core/rules/analysis.ts';
import type { Language } from '../core/messages/catalogue.ts';
import { resolveSettings } from '../settings/resolve.ts';
import { acceptedIn } from '../settings/unused.ts';
import type { Configs, Governing } from './configs.ts';
import { nameInWorkspace } from './places.ts';
import type { EditorSettings } from './settings.ts';
import type { Views } from './views.ts';

/** The settings that hold for a document. Another object means other settings. */
export interface DocumentSettings extends Required<Settings> {
  readonly language: Language;
  /** Whether hints are told as information, which editors list. */
  readonly showHints: boolean;
  /** Whether the document is left out, or is a view. */
  readonly excluded: boolean;
  readonly governing: Governing | null;
}

/** The settings of documents: those of their settings files over those of the client. */
export interface DocumentsSettings {
  readonly of: (uri: string) => DocumentSettings;
  /** Those of a file that `governing` governs; they are not remembered. */
  readonly under: (uri: string, governing: Governing | null) => DocumentSettings;
  readonly forget: (uri: string) => void;
}

/** Follows the settings of documents; what they come to is worked out once. */
export function documentSettings(
  editor: () => EditorSettings,
  configs: Configs,
  workspace: () => readonly string[],
  views: Views,
): DocumentsSettings {
  const known = new Map<string, { editor: EditorSettings; settings: DocumentSettings }>();
  const under: DocumentsSettings['under'] = (uri, governing) => {
    const { given, language, switches } = editor();
    const layers = [
      { given, path: nameInWorkspace(uri, workspace()) },
      ...(governing ? [{ given: governing.file.given, path: governing.name }] : []),
    ];
    const accepted = governing ? acceptedIn(governing.file, governing.name) : [];
    return { ...resolveSettings(layers), accepted, language, showHints: switches.showHints, governing };
  };
  return {
    of: (uri) => {
      const isView = views.has(uri);
      const [own, governing] = [editor(), isView ? null : configs.of(uri)];
      const present = known.get(uri);
      if (present?.editor === own && present.settings.governing === governing) return present.settings;
      const { excluded, ...resolved } = under(uri, governing);
      const settings = { ...resolved, excluded: excluded || isView };
      known.set(uri, { editor: own, settings });
      return settings;
    },
    under,
    forget: (uri) => void known.delete(uri),
  };
}
