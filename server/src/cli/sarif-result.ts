import type { Diagnostic } from '../core/analyze.ts';
import { describeFix, describeRelated } from '../core/features/describe.ts';
import type { Language } from '../core/messages/catalogue.ts';
import type { Fix } from '../core/repair/fix.ts';
import { alsoOf } from '../core/rules/finding.ts';
import type { Line } from '../core/text/line-table.ts';
import type { Span } from '../core/text/span.ts';
import { visible } from '../core/text/visible.ts';
import type { Checked } from './checked.ts';
import { rangeOf } from '../lsp/positions.ts';
import { placedMessage } from './placed-message.ts';
import type { Addresses } from './sarif-address.ts';
import { ruleIndex } from './sarif-driver.ts';
import type { Fingerprints } from './sarif-fingerprints.ts';
import { sarifLevel } from './sarif-level.ts';
import { plainMessage } from './sarif-message.ts';

/** GitHub shows so many places of a finding, and takes no log in which one has ten times as many. */
const MOST_PLACES = 100;

/** What is said of a finding with all else that is known of its file. */
interface Surroundings {
  readonly checked: Checked;
  readonly addresses: Addresses;
  readonly fingerprints: (found: Diagnostic) => Fingerprints;
  readonly language: Language;
}

/**
 * A finding as a SARIF result (§3.27). Words of the document are in the message alone, no snippets: whoever shows the log
 * has the file, and what should not be published is not spread further.
 */
export function sarifResult(found: Diagnostic, suppressions: readonly object[], about: Surroundings): object {
  const { checked, addresses, fingerprints, language } = about;
  const artifactLocation = addresses.of(checked.path);
  const at = (span: Span, file?: string) => ({
    physicalLocation:
      file === undefined
        ? { artifactLocation, region: regionOf(checked.lines, span) }
        : { artifactLocation: addresses.of(file), region: regionOf(checked.elsewhere(file), span) },
  });
  const change = (fix: Fix) => ({
    description: plainMessage(describeFix(fix, language)),
    artifactChanges: [
      {
        artifactLocation,
        replacements: fix.edits.map(({ span, newText }) => ({
          deletedRegion: regionOf(checked.lines, span),
          insertedContent: { text: newText },
        })),
      },
    ],
    properties: { safe: fix.safe },
  });
  const also = alsoOf(found);
  return {
    ruleId: found.rule,
    ruleIndex: ruleIndex(found.rule),
    level: sarifLevel(found.severity),
    message: plainMessage(placedMessage(found, checked.place, language)),
    locations: [at(found.span)],
    relatedLocations: found.related.slice(0, MOST_PLACES - 1).map((each, id) => ({
      id,
      message: plainMessage(describeRelated(each, language)),
      ...at(each.span, each.file),
    })),
    partialFingerprints: fingerprints(found),
    fixes: checked
      .fixes(found)
      .filter(({ edits }) => edits.length > 0)
      .map(change),
    suppressions,
    ...(also.length > 0 && { properties: { also } }),
  };
}

/** What a settings file accepts is no open finding (§3.35); why it does is said where the file says it. */
export function acceptance(reason: string | null): object {
  return { kind: 'external', status: 'accepted', ...(reason !== null && { justification: visible(reason) }) };
}

/** Lines and columns from 1, the last one behind the place (§3.30). */
function regionOf(lines: readonly Line[], span: Span): object {
  const { start, end } = rangeOf(lines, span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
