import { type Collection, type Filed, collectionOf } from '../core/across/collection.ts';
import type { Diagnostic } from '../core/rules/analysis.ts';
import type { Asked } from '../core/rules/collection-rule.ts';
import { diagnoseMembers } from '../core/rules/diagnose-across.ts';
import { optionsOf } from '../core/rules/options.ts';
import { runCollection } from './collection-settings.ts';
import type { LoadedConfig } from './config-loader.ts';
import type { FileSettings } from './file-settings.ts';

/** What is asked of the reports that lists of members miss, and who is told. */
export interface Members {
  /** Of which year they are asked for, and what day it is. */
  readonly asked: Pick<Asked, 'year' | 'today'>;
  /** Is told what was found, by the settings file with the lists. */
  readonly miss: (config: LoadedConfig, found: readonly Diagnostic[]) => void;
}

/**
 * Gathers reports as settings say who is who, and tells which are missing.
 * @param settings those of the files, in the order of the run
 */
export function collected(
  filed: readonly Filed[],
  settings: readonly FileSettings[],
  { asked, miss }: Members,
): Collection {
  const said = runCollection();
  for (const each of settings) said.add(each);
  const collection = collectionOf(filed, said.settings());
  const config = said.config();
  const governed = settings.find(({ source }) => config && source?.config === config);
  if (config && governed) {
    const { deadlines } = optionsOf(governed.options);
    miss(config, diagnoseMembers(collection, { ...asked, deadlines }, governed.levels));
  }
  return collection;
}
