import { analyze } from '../../../server/src/core/analyze.ts';
import { fixAll } from '../../../server/src/core/features/actions.ts';
import { foldings } from '../../../server/src/core/features/folding.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { outline } from '../../../server/src/core/features/outline.ts';

/** How long a text takes, in milliseconds. */
export interface Measured {
  /** UTF-16 units. */
  readonly length: number;
  readonly lines: number;
  readonly findings: number;
  readonly analysis: number;
  /** Outline, foldings, a hover, and every safe repair. */
  readonly features: number;
}

/** Measures one reading of `text`. */
export function measured(text: string): Measured {
  const begun = performance.now();
  const analysis = analyze(text);
  const { diagnostics, report } = analysis;
  const read = performance.now();
  outline(analysis, 'zh-cn');
  foldings(analysis);
  hover(analysis, text.length >> 1, 'zh-cn');
  fixAll(analysis);
  const shown = performance.now();
  return {
    length: text.length,
    lines: report.syntax.lines.length,
    findings: diagnostics.length,
    analysis: read - begun,
    features: shown - read,
  };
}
