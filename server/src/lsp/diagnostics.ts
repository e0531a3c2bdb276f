import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { describeFinding, describeRelated } from '../core/features/describe.ts';
import type { Language, RuleName } from '../core/messages/catalogue.ts';
import { fixesOf } from '../core/repair/fixes.ts';
import type { Analysis, Diagnostic as Found } from '../core/rules/analysis.ts';
import { type Related, type Severity, alsoOf } from '../core/rules/finding.ts';
import { RULES } from '../core/rules/registry.ts';
import { covers } from '../core/text/span.ts';
import { visible } from '../core/text/visible.ts';
import { type Excess, excessText } from '../host/bounds.ts';
import type { Client } from './client.ts';
import type { Reading } from './documents.ts';
import { SOURCE } from './names.ts';
import type { Neighbours } from './neighbours.ts';
import type { Options } from './options.ts';
import { type EditorLine, editorLines, rangeOf } from './positions.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const RESIDUE: ReadonlySet<RuleName> = new Set(
  RULES.filter(({ family }) => family === 'residue').map(({ name }) => name),
);

/** How a client takes findings: plain data, which every thread can be given. */
export interface Manner {
  readonly client: Pick<Client, 'relatedInformation' | 'unnecessaryTag'>;
  readonly options: Pick<Options, 'pagesBase'>;
  /** The reports against which others are held; of texts that are not open there are none. */
  readonly neighbours?: Pick<Neighbours, 'linesOf'>;
}

/** A text that was analysed, and the language in which its findings are worded. */
export interface Analysed extends Pick<Reading, 'uri' | 'analysis' | 'excess'> {
  readonly settings: Pick<Reading['settings'], 'language' | 'showHints' | 'excluded'>;
}

/** The findings of a reading, in the order of the text; of a text that is too large, that it is. */
export function diagnosticsOf(manner: Manner, reading: Analysed): Diagnostic[] {
  const { excess, settings } = reading;
  if (excess && !settings.excluded) return [tooLarge(excess, settings.language)];
  return reading.analysis.diagnostics.map((found) => diagnosticOf(manner, reading, found));
}

/** No rule has looked at the text, so that this one has no code. */
function tooLarge(excess: Excess, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  const message = excessText(excess, language);
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: SOURCE, message };
}

/** A finding of a reading as the protocol has it. */
export function diagnosticOf(
  manner: Manner,
  { uri, analysis, settings }: Pick<Analysed, 'uri' | 'analysis' | 'settings'>,
  found: Found,
): Diagnostic {
  const lines = editorLines(analysis.report.syntax);
  const { language, showHints } = settings;
  const diagnostic = diagnosticIn(manner, { uri, lines, language, showHints, elsewhere: elsewhereOf(manner) }, found);
  if (manner.client.unnecessaryTag && isRemoved(found, analysis)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  return diagnostic;
}

function elsewhereOf({ neighbours }: Manner): Ground['elsewhere'] {
  return neighbours?.linesOf ?? (() => []);
}

/** A text in which findings stand, the language in which they are worded, and whether hints are told as information. */
export interface Ground {
  readonly uri: string;
  readonly lines: readonly EditorLine[];
  readonly language: Language;
  readonly showHints: boolean;
  /** The lines of another text of which a finding speaks. */
  readonly elsewhere: (uri: string) => readonly EditorLine[];
}

/** A finding as the protocol has it. */
export function diagnosticIn({ client, options }: Manner, ground: Ground, found: Found): Diagnostic {
  const { uri, lines, language, showHints, elsewhere } = ground;
  const isRaised = showHints && found.severity === 'hint';
  const diagnostic: Diagnostic = {
    range: rangeOf(lines, found.span),
    severity: SEVERITIES[isRaised ? 'information' : found.severity],
    source: SOURCE,
    code: found.rule,
    message: once(found, language, describeFinding),
  };
  const also = alsoOf(found);
  if (also.length > 0) diagnostic.data = { also };
  if (options.pagesBase !== null) diagnostic.codeDescription = { href: pageOf(options.pagesBase, found.rule) };
  if (client.relatedInformation && found.related.length > 0) {
    diagnostic.relatedInformation = found.related.map((related) => ({
      location:
        related.file === undefined
          ? { uri, range: rangeOf(lines, related.span) }
          : { uri: related.file, range: rangeOf(elsewhere(related.file), related.span) },
      message: once(related, language, describeRelated),
    }));
  }
  return diagnostic;
}

interface Worded {
  readonly key: string;
  readonly language: Language;
  readonly text: string;
}

/** The words of what was said before, by what fills them: an edit moves most findings and leaves their words alone. */
const WORDED = new WeakMap<object, Worded>();

function once<Said extends Found | Related>(
  said: Said,
  language: Language,
  describe: (said: Said, language: Language) => string,
): string {
  const { message: key, data } = said;
  const present = WORDED.get(data);
  if (present?.key === key && present.language === language) return present.text;
  const text = visible(describe(said, language));
  WORDED.set(data, { key, language, text });
  return text;
}

function pageOf(base: string, rule: RuleName): string {
  return `${base}docs/rules/${rule}.md`;
}

/** Whether the words marked are a leftover that a repair takes away as a whole. */
function isRemoved(found: Found, { report, judgement }: Analysis): boolean {
  if (!RESIDUE.has(found.rule)) return false;
  return fixesOf(found, report, judgement).some(
    ({ edits }) => edits.every(({ newText }) => newText === '') && edits.some((edit) => covers(edit.span, found.span)),
  );
}
