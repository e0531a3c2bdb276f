import type { Analysis, Diagnostic } from '../core/analyze.ts';
import { describeFinding, describeFix, describeRelated } from '../core/features/describe.ts';
import type { Language } from '../core/messages/catalogue.ts';
import { fixesOf } from '../core/repair/fixes.ts';
import { safeJson } from './escape.ts';
import type { Format } from './format.ts';
import { listed } from './json-list.ts';
import { rangeOf } from '../lsp/positions.ts';
import { headOf } from './report-head.ts';

/** Findings as JSON for programs: one file after the other, a line for each finding. */
export function jsonFormat(language: Language): Format {
  const list = listed();
  return {
    begin: () => '{"version":1,"files":[',
    report: (file, analysis, encoding) => {
      const head = safeJson({ file, encoding, report: headOf(analysis.report) }).slice(0, -1);
      const inner = listed('  ');
      const findings = analysis.diagnostics.map((each) => inner.item(safeJson(diagnostic(each, analysis, language))));
      return list.item(`${head},"diagnostics":[${findings.join('')}]}`);
    },
    noReport: (file, encoding) => list.item(safeJson({ file, encoding, report: null, diagnostics: [] })),
    end: ({ files, skipped, found }) => {
      const { error: errors, warning: warnings, information, hint: hints } = found;
      // No finding can be accepted yet.
      const summary = { files, skipped, accepted: 0, errors, warnings, information, hints };
      return `\n],"summary":${safeJson(summary)}}\n`;
    },
  };
}

function diagnostic(finding: Diagnostic, { report, judgement }: Analysis, language: Language): unknown {
  const { lines } = report.syntax;
  return {
    code: finding.rule,
    severity: finding.severity,
    message: describeFinding(finding, language),
    range: rangeOf(lines, finding.span),
    related: finding.related.map((each) => ({
      message: describeRelated(each, language),
      range: rangeOf(lines, each.span),
    })),
    fixes: fixesOf(finding, report, judgement).map((fix) => ({
      title: describeFix(fix, language),
      safe: fix.safe,
      edits: fix.edits.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText })),
    })),
  };
}
