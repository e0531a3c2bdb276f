import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../core/analyze.ts';
import { describeFinding, describeFix, describeRelated } from '../core/features/describe.ts';
import type { Language } from '../core/messages/catalogue.ts';
import type { Line } from '../core/text/line-table.ts';
import type { Span } from '../core/text/span.ts';
import type { Checked } from './checked.ts';
import { safeJson } from './escape.ts';
import type { Format, Manner } from './format.ts';
import { beforeItem } from './json-list.ts';
import { rangeOf } from '../lsp/positions.ts';
import { ruleIndex, sarifDriver } from './sarif-driver.ts';
import { sarifLevel } from './sarif-level.ts';

/** Findings as SARIF 2.1.0: a result on a line of its own; columns count UTF-16 units from 1. */
export function sarifFormat({ language }: Manner): Format {
  return {
    begin: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{' +
      `"tool":${safeJson({ driver: sarifDriver(language) })},"columnKind":"utf16CodeUnits","results":[`,
    file: (checked) => {
      const accepted = checked.accepted.map((each) => ({ ...result(each, checked, language), suppressions: ACCEPTED }));
      const shown = checked.diagnostics.map((each) => result(each, checked, language));
      return [...shown, ...accepted].map((each) => `  ${safeJson(each)}`);
    },
    before: beforeItem,
    end: ({ failed }) => `\n],"invocations":[{"executionSuccessful":${String(!failed)}}]}]}\n`,
  };
}

/** A finding that a settings file accepts is no open one. */
const ACCEPTED = [{ kind: 'external', status: 'accepted' }];

function result(found: Diagnostic, checked: Checked, language: Language): object {
  const { lines, fixes } = checked;
  const artifactLocation = { uri: uriOf(checked.path) };
  const at = (span: Span) => ({ physicalLocation: { artifactLocation, region: regionOf(lines, span) } });
  return {
    ruleId: found.rule,
    ruleIndex: ruleIndex(found.rule),
    level: sarifLevel(found.severity),
    message: { text: describeFinding(found, language) },
    locations: [at(found.span)],
    relatedLocations: found.related.map((each, id) => ({
      id,
      message: { text: describeRelated(each, language) },
      ...at(each.span),
    })),
    fixes: fixes(found)
      .filter(({ edits }) => edits.length > 0)
      .map((fix) => ({
        description: { text: describeFix(fix, language) },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map(({ span, newText }) => ({
              deletedRegion: regionOf(lines, span),
              insertedContent: { text: newText },
            })),
          },
        ],
      })),
  };
}

function regionOf(lines: readonly Line[], span: Span): object {
  const { start, end } = rangeOf(lines, span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path from the present folder as a relative reference, others as an address. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
