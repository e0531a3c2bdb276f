import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ConfigAnalysis, analyzeConfig } from '../core/analyze.ts';
import type { Acceptance } from '../core/rules/acceptance.ts';
import type { Entry } from '../settings/config-file.ts';
import { type Joined, type Resolved, isExcluded, joined } from '../settings/resolve.ts';
import { acceptedIn, unusedIn } from '../settings/unused.ts';
import type { Arguments } from './arguments.ts';
import { type LoadedConfig, configLoader, namedConfig } from './config-loader.ts';
import { insideOf } from './inside.ts';
import type { Host } from './io.ts';
import { levelsFrom } from './levels.ts';
import { STDIN } from './targets.ts';

/** The settings that hold for a file. */
export interface FileSettings extends Resolved {
  readonly accepted: readonly Entry[];
  /** The settings file that governs it, and what that calls it; null where there is none. */
  readonly source: { readonly config: LoadedConfig; readonly name: string } | null;
}

/** The settings of the files of a run. */
export interface RunSettings {
  /** Those of the file called `path`, or of standard input, which counts as a file of the present folder. */
  readonly of: (path: string) => Promise<FileSettings>;
  /** Takes note of the acceptances of a file that was checked which no finding answered to. */
  readonly checked: (settings: FileSettings, unused: readonly Acceptance[]) => void;
  /** What is wrong with the settings files that were met, once every file was checked. */
  readonly faults: () => { readonly config: LoadedConfig; readonly analysis: ConfigAnalysis }[];
  /** Whether a settings file could not be read. */
  readonly failed: () => boolean;
}

/**
 * The settings of a run: `--rule` over the settings file over the default. `--config` names the one settings file that
 * there is; else each report has the nearest one.
 * Rejects with a UsageError for a level that is none, and for a named settings file that cannot be read
 */
export async function runSettings({ values }: Arguments, host: Host): Promise<RunSettings> {
  const commanded = { given: { rules: levelsFrom(values.get('rule') ?? []) }, path: null };
  const name = values.get('config')?.at(-1);
  const only = name === undefined ? null : await namedConfig(name, host);
  const loader = configLoader(host);
  /** By settings file: what it says of all reports. */
  const inForce = new Map<LoadedConfig | null, Joined>();
  /** By settings file: what it calls the files that were checked, with the acceptances that nothing answered to. */
  const seen = new Map<LoadedConfig, Map<string, readonly Acceptance[]>>();

  return {
    of: async (path) => {
      const full = resolve(host.io.cwd, path);
      const config = only ?? (await loader.nearest(path === STDIN ? host.io.cwd : dirname(full)));
      const called = config && path !== STDIN ? insideOf(config.folder, full) : null;
      const layers = config ? [{ given: config.file.given, path: called }, commanded] : [commanded];
      const source = config && called !== null ? { config, name: called } : null;
      const accepted = source ? acceptedIn(source.config.file, source.name) : [];
      const ofAll = inForce.get(config) ?? joined(layers.map(({ given }) => given));
      inForce.set(config, ofAll);
      return { ...ofAll, excluded: isExcluded(layers), accepted, source };
    },
    checked: ({ source, accepted }, unused) => {
      // Nothing is kept of most files, however many there are.
      if (!source || accepted.length === 0) return;
      const files = seen.get(source.config) ?? new Map<string, readonly Acceptance[]>();
      seen.set(source.config, files.set(source.name, unused));
    },
    faults: () =>
      (only ? [only] : loader.read()).map((config) => ({ config, analysis: judged(config, seen.get(config)) })),
    failed: loader.failed,
  };

  function judged(config: LoadedConfig, files: ReadonlyMap<string, readonly Acceptance[]> = new Map()): ConfigAnalysis {
    const { text, given, acceptedOf, faults } = config.file;
    const unused = [...acceptedOf].flatMap(([file, accepted]) => {
      const own = files.get(file) ?? (existsSync(join(config.folder, file)) ? [] : accepted);
      return unusedIn(config.file, file, own) ?? [];
    });
    return analyzeConfig(text, { faults, unused }, { ...given.rules, ...commanded.given.rules });
  }
}
