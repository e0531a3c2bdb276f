import { readReport } from './report/read.ts';
import type { Analysis, ConfigAnalysis, Levels, Settings } from './rules/analysis.ts';
import type { ConfigContext } from './rules/config.ts';
import { type Found, diagnose, inOrder } from './rules/diagnose.ts';
import { levelled } from './rules/levelled.ts';
import { optionsOf } from './rules/options.ts';
import type { Decoding } from './rules/rule.ts';
import { CONFIG_RULES } from './rules/tool/index.ts';
import { judge } from './solve/judge.ts';
import { linesOf } from './text/line-table.ts';
import type { Memo } from './text/memo.ts';

export type { Analysis, ConfigAnalysis, Diagnostic, Levels, Settings } from './rules/analysis.ts';

/**
 * Analyses a text: the one entry that every host calls. Pure; never throws for any text.
 * @param decoding how the host read the text from bytes, where it did
 * @param previous the analysis of another text, mostly of this one before an edit: blocks that are in both are not
 *   looked at again
 * @param shared what is known of words and lines that other texts may hold too: reports of one province do
 * @returns the same with any of the last two, and without
 */
export function analyze(
  text: string,
  settings: Settings = NONE,
  decoding: Decoding | null = null,
  previous: Analysis | null = null,
  shared: Memo | null = null,
): Analysis {
  const report = readReport(text, previous?.report, shared);
  const judgement = judge(report);
  const context = { report, judgement, decoding, options: optionsOf(settings.options) };
  let found: Found | null = null;
  const ask = (): Found => (found ??= diagnose(context, settings));
  return {
    ...{ text, settings, decoding, report, judgement },
    get diagnostics() {
      return ask().diagnostics;
    },
    get accepted() {
      return ask().accepted;
    },
    get unused() {
      return ask().unused;
    },
  };
}

const NONE: Settings = {};

/**
 * Says what is wrong with a settings file that a host has read. Pure; never throws.
 * @param text the file, in which the places of `config` lie
 */
export function analyzeConfig(text: string, config: ConfigContext, levels: Levels = {}): ConfigAnalysis {
  const found = CONFIG_RULES.flatMap((rule) => levelled(rule, levels, Array.from(rule.check(config))));
  return { text, lines: linesOf(text), diagnostics: inOrder(found) };
}
