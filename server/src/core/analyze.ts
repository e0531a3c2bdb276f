import { outlineIsKept } from './report/kept-outline.ts';
import { readReport } from './report/read.ts';
import type { Analysis, ConfigAnalysis, Levels, Settings } from './rules/analysis.ts';
import type { ConfigContext } from './rules/config.ts';
import { diagnose, inOrder, levelled } from './rules/diagnose.ts';
import { DEFAULT_OPTIONS } from './rules/options.ts';
import type { Decoding } from './rules/rule.ts';
import { CONFIG_RULES } from './rules/tool/index.ts';
import { judge } from './solve/judge.ts';
import { linesOf } from './text/line-table.ts';

export type { Analysis, ConfigAnalysis, Diagnostic, Levels, Settings } from './rules/analysis.ts';

/**
 * Analyses a text: the one entry that every host calls. Pure; never throws for any text.
 * @param decoding how the host read the text from bytes, where it did
 * @param previous the analysis of another text, mostly of this one before an edit: what that leaves alone is not looked
 *   at again. The result is the same with any, and without.
 */
export function analyze(
  text: string,
  settings: Settings = NONE,
  decoding: Decoding | null = null,
  previous: Analysis | null = null,
): Analysis {
  const report = readReport(text, previous?.report);
  const isKept = previous !== null && outlineIsKept(report, previous.report);
  const judgement = judge(report, isKept ? previous.judgement : null);
  const options = { ...DEFAULT_OPTIONS, ...settings.options };
  const context = { report, judgement, decoding, options };
  const before =
    previous?.settings === settings
      ? { ofTables: isKept ? previous.ofTables : null, move: report.syntax.move, inForce: previous.inForce }
      : null;
  return { text, settings, report, judgement, ...diagnose(context, settings, before) };
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
