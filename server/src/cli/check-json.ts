import type { Diagnostic } from '../core/analyze.ts';
import { describeFinding, describeFix, describeRelated } from '../core/features/describe.ts';
import type { Language } from '../core/messages/catalogue.ts';
import type { Checked } from './checked.ts';
import { alsoOf } from '../core/rules/finding.ts';
import { safeJson } from '../host/escape.ts';
import type { Format, Manner } from './format.ts';
import { wordedEach } from './worded.ts';
import { beforeItem, listed } from './json-list.ts';
import { rangeOf } from '../lsp/positions.ts';

/** Findings as JSON for programs: one file after the other, a line for each finding. */
export function jsonFormat({ language }: Manner): Format {
  return {
    begin: () => '{"version":1,"files":[',
    file: (checked) => {
      const { path: file, head: report, diagnostics } = checked;
      const { paper } = checked;
      // A paper has no encoding of its own that anybody could choose.
      const read = paper ? { encoding: null, paper: paper.kind } : { encoding: checked.file?.encoding ?? null };
      const head = safeJson({ file, ...read, report }).slice(0, -1);
      const words = (each: Diagnostic) => safeJson(diagnostic(each, checked, language));
      return { ...wordedEach(diagnostics, words), head };
    },
    items: ({ head, findings }) => {
      const inner = listed('  ');
      return [`${head},"diagnostics":[${findings.map(({ words }) => inner.item(words)).join('')}]}`];
    },
    before: beforeItem,
    end: ({ files, skipped, accepted, found }) => {
      const { error: errors, warning: warnings, information, hint: hints } = found;
      return `\n],"summary":${safeJson({ files, skipped, accepted, errors, warnings, information, hints })}}\n`;
    },
  };
}

function diagnostic(finding: Diagnostic, { lines, fixes, place, elsewhere }: Checked, language: Language): unknown {
  return {
    code: finding.rule,
    severity: finding.severity,
    message: describeFinding(finding, language),
    range: rangeOf(lines, finding.span),
    also: alsoOf(finding),
    ...(place && { place: place(finding.span) }),
    related: finding.related.map((each) => ({
      message: describeRelated(each, language),
      ...(each.file === undefined
        ? { range: rangeOf(lines, each.span), ...(place && { place: place(each.span) }) }
        : { range: rangeOf(elsewhere(each.file), each.span), file: each.file }),
    })),
    fixes: fixes(finding).map((fix) => ({
      title: describeFix(fix, language),
      safe: fix.safe,
      edits: fix.edits.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText })),
    })),
  };
}
