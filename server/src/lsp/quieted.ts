import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { describeFinding } from '../core/features/describe.ts';
import { placesIn } from '../core/features/place.ts';
import { type RuleName, WORDINGS } from '../core/messages/catalogue.ts';
import { keyOf } from '../core/rules/acceptance.ts';
import { RULES } from '../core/rules/registry.ts';
import { standOf } from '../core/rules/stand.ts';
import { visible } from '../core/text/visible.ts';
import type { Recorded } from '../settings/record.ts';
import { acceptedIn } from '../settings/unused.ts';
import type { Reading } from './documents.ts';
import { guardDocument } from './guard.ts';
import { editorLines, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** The document whose settings are asked for. */
export interface QuietedParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** What is not said of a document since somebody wants it so. */
export interface Quieted {
  /** The address of the settings file that governs the document; null where there is none. */
  readonly config: string | null;
  /** The accepted findings, in the order of the text. */
  readonly accepted: readonly QuietedFinding[];
  /** The rules that are switched off, in the order of the catalogue, and by which settings. */
  readonly off: readonly { readonly rule: RuleName; readonly title: string; readonly by: 'file' | 'editor' }[];
}

/** An accepted finding. */
export interface QuietedFinding {
  /** How it is recorded; its reason is the user's. */
  readonly record: Recorded;
  /** The rule, the place and what is found there, in words. */
  readonly title: string;
  readonly place: string;
  readonly message: string;
  readonly range: Range;
}

/** Asks what is accepted in a document and what is not checked; null where it is not open. */
export const QUIETED = new RequestType<QuietedParams, Quieted | null, unknown>('gongkai/quieted');

/** Tells clients what is accepted and what is switched off. */
export function tellQuieted(session: Session): void {
  session.connection.onRequest(
    QUIETED,
    guardDocument<QuietedParams, Quieted | null>(session, QUIETED.method, null, quietedIn),
  );
}

function quietedIn({ analysis, settings: { governing, language, levels } }: Reading): Quieted {
  const { explanations } = WORDINGS[language];
  const lines = editorLines(analysis.report.syntax);
  const placeOf = placesIn(analysis.report, language);
  const entries = new Map(
    (governing ? acceptedIn(governing.file, governing.name) : []).map((entry) => [keyOf(entry), entry]),
  );
  return {
    config: governing?.uri ?? null,
    accepted: analysis.accepted.map((found) => {
      const { rule, span } = found;
      const stand = { rule, text: standOf(found, analysis) };
      const reason = entries.get(keyOf(stand))?.reason ?? null;
      return {
        record: { ...stand, file: governing?.name ?? '', ...(reason !== null && { reason }) },
        title: explanations[rule].title,
        place: visible(placeOf(span).words),
        message: visible(describeFinding(found, language)),
        range: rangeOf(lines, span),
      };
    }),
    off: rulesOff(levels).map((rule) => ({
      rule,
      title: explanations[rule].title,
      by: governing?.file.given.rules?.[rule] === 'off' ? 'file' : 'editor',
    })),
  };
}

/** The rules that settings switch off. */
export function rulesOff(levels: Reading['settings']['levels']): RuleName[] {
  return RULES.map(({ name }) => name).filter((name) => levels[name] === 'off');
}
