import { analyzeConfig } from '../core/analyze.ts';
import type { Acceptance } from '../core/rules/acceptance.ts';
import type { ConfigAnalysis, Levels } from '../core/rules/analysis.ts';
import type { UnusedAcceptances } from '../core/rules/config.ts';
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
  /** A report or a settings file is no longer open. */
  readonly drop: (uri: string) => void;
  /** What was said last of a settings file. */
  readonly of: (uri: string) => ConfigAnalysis | null;
}

interface Known {
  readonly uri: string;
  file: ConfigFile;
  /** Open documents that it is known from: reports that it governs, with the acceptances unused there, or itself. */
  readonly holders: Map<string, { readonly name: string; readonly unused: readonly Acceptance[] } | null>;
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

  const holdBy = (
    holder: string,
    uri: string,
    file: ConfigFile,
    says: Parameters<Known['holders']['set']>[1],
  ): void => {
    const key = sameUri(uri);
    release(holder, key);
    const config = known.get(key) ?? { uri, file, holders: new Map(), analysis: null };
    known.set(key, config);
    config.file = file;
    config.holders.set(holder, says);
    renew(config);
  };
  const release = (holder: string, except?: string): void => {
    for (const [key, config] of known) {
      if (key === except || !config.holders.delete(holder)) continue;
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
      const unused = excluded || excess ? [] : analysis.unused;
      holdBy(uri, governing.uri, governing.file, { name: governing.name, unused });
    },
    takeFile: (uri, file) => holdBy(uri, uri, file, null),
    drop: release,
    of: (uri) => known.get(sameUri(uri))?.analysis ?? null,
  };
}

function analysisOf({ file, holders }: Known, levels: Levels): ConfigAnalysis {
  const unused = [...holders.values()].flatMap((says): UnusedAcceptances[] => {
    const found = says && unusedIn(file, says.name, says.unused);
    return found ? [found] : [];
  });
  return analyzeConfig(file.text, { faults: file.faults, unused }, levels);
}
