import { analyzeConfig } from '../core/analyze.ts';
import type { Acceptance } from '../core/rules/acceptance.ts';
import type { ConfigAnalysis, Diagnostic, Levels } from '../core/rules/analysis.ts';
import type { UnusedAcceptances } from '../core/rules/config.ts';
import { inOrder } from '../core/rules/diagnose.ts';
import type { ConfigFile } from '../settings/config-file.ts';
import { unusedIn } from '../settings/unused.ts';
import type { Reading } from './documents.ts';
import { sameUri } from './places.ts';

/** What there is to say of settings files. */
export interface ConfigReports {
  /** Takes note of a report: what its settings file accepts in it, and what of that is there no more. */
  readonly take: (reading: Reading) => void;
  /** Takes note of a settings file that is open itself. */
  readonly takeFile: (uri: string, file: ConfigFile) => void;
  /** Takes note of a checked folder: which settings files govern what is in it, and what its lists of members miss. */
  readonly takeFolder: (folder: string, files: readonly FolderConfig[]) => void;
  /** A report or a settings file is no longer open. */
  readonly drop: (uri: string) => void;
  /** What was said last of a settings file. */
  readonly of: (uri: string) => ConfigAnalysis | null;
}

/** A settings file that governs files of a checked folder. */
export interface FolderConfig {
  readonly uri: string;
  readonly file: ConfigFile;
  /** What was found when its lists of members were held against the reports of the folder. */
  readonly missing: readonly Diagnostic[];
}

/** What somebody who holds a settings file has to say of it. */
interface Says {
  /** Acceptances that are unused in a report, which the settings file calls so. */
  readonly unused: { readonly name: string; readonly acceptances: readonly Acceptance[] } | null;
  /** What the lists miss, at places of that text of the file. */
  readonly missing: { readonly text: string; readonly found: readonly Diagnostic[] } | null;
}

const NOTHING: Says = { unused: null, missing: null };

interface Known {
  readonly uri: string;
  file: ConfigFile;
  /** What it is known from: open reports that it governs, itself where it is open, and folders that were checked. */
  readonly holders: Map<string, Says>;
  analysis: ConfigAnalysis | null;
}

/**
 * Gathers what there is to say of settings files.
 * @param levelsOf the levels of a settings file's own findings
 * @param publish takes what there is to say of the file at an address; null where there is no more to say
 */
export function configReports(
  levelsOf: (file: ConfigFile) => Levels,
  publish: (uri: string, analysis: ConfigAnalysis | null) => void,
): ConfigReports {
  const known = new Map<string, Known>();

  const holdBy = (holder: string, { uri, file }: Pick<Known, 'uri' | 'file'>, says: Says): void => {
    const key = sameUri(uri);
    const config = known.get(key) ?? { uri, file, holders: new Map(), analysis: null };
    known.set(key, config);
    config.file = file;
    config.holders.set(holder, says);
    renew(config);
  };
  const release = (holder: string, except: readonly string[] = []): void => {
    for (const [key, config] of known) {
      if (except.includes(key) || !config.holders.delete(holder)) continue;
      if (config.holders.size > 0) renew(config);
      else {
        known.delete(key);
        publish(config.uri, null);
      }
    }
  };
  const renew = (config: Known): void => {
    config.analysis = analysisOf(config, levelsOf(config.file));
    publish(config.uri, config.analysis);
  };

  return {
    take: ({ uri, settings: { governing, excluded }, analysis, excess }) => {
      // The copy of a closed file, which comes and goes, has a fragment behind its address.
      if (uri.includes('#')) return;
      if (!governing) {
        release(uri);
        return;
      }
      const acceptances = excluded || excess ? [] : analysis.unused;
      release(uri, [sameUri(governing.uri)]);
      holdBy(uri, governing, { ...NOTHING, unused: { name: governing.name, acceptances } });
    },
    takeFile: (uri, file) => {
      release(uri, [sameUri(uri)]);
      holdBy(uri, { uri, file }, NOTHING);
    },
    takeFolder: (folder, files) => {
      release(
        folder,
        files.map(({ uri }) => sameUri(uri)),
      );
      for (const { missing: found, ...config } of files) {
        holdBy(folder, config, { ...NOTHING, missing: { text: config.file.text, found } });
      }
    },
    drop: (uri) => release(uri),
    of: (uri) => known.get(sameUri(uri))?.analysis ?? null,
  };
}

function analysisOf({ file, holders }: Known, levels: Levels): ConfigAnalysis {
  const says = [...holders.values()];
  const unused = says.flatMap((each): UnusedAcceptances[] => {
    const found = each.unused && unusedIn(file, each.unused.name, each.unused.acceptances);
    return found ? [found] : [];
  });
  const analysis = analyzeConfig(file.text, { faults: file.faults, unused }, levels);
  // Of another text they are soon told anew.
  const missing = says.flatMap((each) => (each.missing?.text === file.text ? each.missing.found : []));
  return missing.length === 0
    ? analysis
    : { ...analysis, diagnostics: inOrder([...analysis.diagnostics, ...eachOnce(missing)]) };
}

/** Folders lie in each other, and their reports may miss the same. */
function eachOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ message, span, data }: Diagnostic) => JSON.stringify([message, span.start, data]);
  return [...new Map(found.map((each) => [keyOf(each), each])).values()];
}
