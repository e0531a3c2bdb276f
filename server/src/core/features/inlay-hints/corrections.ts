import type { InTextKey } from '../../messages/catalogue.ts';
import type { Correction as Said, Datum } from '../../messages/template.ts';
import type { Analysis, Diagnostic } from '../../rules/analysis.ts';
import type { Span } from '../../text/span.ts';

/** What a cell should say by a finding. */
export interface Correction {
  readonly key: Extract<InTextKey, 'hint/correction' | 'hint/doubtful' | 'hint/filling'>;
  readonly to: string;
  readonly finding: Diagnostic;
}

/** Messages that say what a cell should be, and that another one may be wrong instead. */
const DOUBTFUL = /\/(?:\w+-)?(?:unsure|otherwise|third)$/;

/**
 * What the findings say that cells should be, by `spanKey` of the cells. Whatever is accepted or switched off is no
 * finding, so that nothing is said beside a cell that is not said of it.
 */
export function correctionsIn({ diagnostics }: Analysis): ReadonlyMap<string, Correction> {
  return new Map(
    diagnostics.flatMap((finding) => {
      const correction = correctionOf(finding);
      return correction ? [[spanKey(finding.span), correction] as const] : [];
    }),
  );
}

/** The key of a span in maps. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

function correctionOf(finding: Diagnostic): Correction | null {
  const { message, replacement, data } = finding;
  if (message === 'blank-total') return replacement === null ? null : { key: 'hint/filling', to: replacement, finding };
  const { correction } = data;
  if (!isCorrection(correction)) return null;
  const { to, from } = correction;
  if (DOUBTFUL.test(message)) return { key: 'hint/doubtful', to, finding };
  return { key: from === null ? 'hint/filling' : 'hint/correction', to, finding };
}

function isCorrection(datum: Datum | undefined): datum is Said {
  return typeof datum === 'object' && 'from' in datum && 'to' in datum;
}
