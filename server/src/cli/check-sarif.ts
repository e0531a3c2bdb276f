import { safeJson } from '../host/escape.ts';
import type { Format, Manner } from './format.ts';
import { beforeItem, listed } from './json-list.ts';
import { ROOT, addressesFrom } from './sarif-address.ts';
import { sarifArtifact } from './sarif-artifact.ts';
import { languageTag, sarifDriver } from './sarif-driver.ts';
import { fingerprinter } from './sarif-fingerprints.ts';
import { sarifInvocation } from './sarif-invocation.ts';
import { excess } from './sarif-limits.ts';
import { acceptance, sarifResult } from './sarif-result.ts';
import { itemsOf, wordedEach } from './worded.ts';
import { speaker } from './words.ts';

/** Where the standard (§3.13.3) keeps the schema. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What ends a line here, tried in this order (§3.14.26); a carriage return alone would not for a program that is not told. */
const NEWLINES = ['\r\n', '\r', '\n'];

/**
 * Findings by the SARIF standard (2.1.0 with errata 01; sections are given as §) and what GitHub code scanning, Azure
 * DevOps and the viewers say they take: a result on a line of its own, columns in UTF-16 units from 1. Which category a
 * run belongs to (`automationDetails`) is for those who upload it: their tasks put it in, and only where it is missing.
 */
export function sarifFormat({ cwd, language }: Manner): Format {
  const addresses = addressesFrom(cwd, language);
  const fingerprint = fingerprinter();
  const say = speaker(language);
  return {
    begin: () => {
      const run = {
        tool: { driver: sarifDriver(language) },
        language: languageTag(language),
        columnKind: 'utf16CodeUnits',
        newlineSequences: NEWLINES,
        originalUriBaseIds: { [ROOT]: addresses.root() },
      };
      return `{"version":"2.1.0","$schema":${safeJson(SCHEMA)},"runs":[${opened(run)},"results":[`;
    },
    file: (checked) => {
      const about = { checked, addresses, fingerprints: fingerprint(checked), language };
      const words = (result: object) => `  ${safeJson(result)}`;
      // Whether findings are accepted is known of each of them: none may go without a list then (§3.27.23).
      const open = wordedEach(checked.diagnostics, (each) => words(sarifResult(each, [], about)));
      const accepted = wordedEach(checked.accepted, (each) =>
        words(sarifResult(each, [acceptance(checked.reason(each))], about)),
      );
      const findings = [...open.findings, ...accepted.findings];
      return { head: '', findings, after: safeJson(sarifArtifact(checked, addresses)) };
    },
    items: itemsOf,
    before: beforeItem,
    concern: (tally) => excess(tally, say),
    end: (_, { status, after, complaints }) => {
      const artifacts = listed('  ');
      const invocation = safeJson(sarifInvocation(status, complaints, { addresses, say }));
      return `\n],"artifacts":[${after.map(artifacts.item).join('')}\n],"invocations":[${invocation}]}]}\n`;
    },
  };
}

/** An object as JSON without its last brace. */
function opened(value: object): string {
  return safeJson(value).slice(0, -1);
}
