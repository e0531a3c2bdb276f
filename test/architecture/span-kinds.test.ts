import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';

const GIVEN = `
  import { type BlockSpan, type Span, hull, moved, span } from './text/span.ts';
  import type { Prose, Paragraph } from './report/paragraphs.ts';
  import type { Report } from './report/report.ts';
  import type { BlockFinding, Finding } from './rules/finding.ts';
  declare const inBlock: BlockSpan, inText: Span, prose: Prose, paragraph: Paragraph, report: Report;
  declare const ofBlock: BlockFinding, ofText: Finding;`;

const ALLOWED = [
  'export const place: Span = moved(inBlock, 3);',
  'export const place: BlockSpan = hull(prose.parts);',
  'export const place: Span = hull(paragraph.parts);',
  'export const places: [BlockSpan, Span] = [span(1, 2), span(1, 2)];',
  'export const places: readonly Span[] = ofText.places;',
];
const REFUSED = [
  'export const place: Span = inBlock;',
  'export const place: BlockSpan = inText;',
  'export const place: Span = moved(inText, 3);',
  'export const place = hull<"text">([inBlock, inText]);',
  'export const place: Span = hull(prose.parts);',
  'export const place: BlockSpan = paragraph.parts[0]!;',
  'export const found: Finding = ofBlock;',
  'export const found: BlockFinding = ofText;',
  'export const table: Report["tables"]["review"] = report.blocks.placed[0]!.block.table;',
];

describe('places in a block and places in the text are told apart', () => {
  const allowed = compile(
    ALLOWED.map((line) => `${GIVEN}\n${line}`),
    { noUnusedLocals: false },
  );
  test.each(ALLOWED.map((line, at) => [line, allowed[at]!]))('%s compiles', (_, errors) => {
    expect(errors).toEqual([]);
  });

  const refused = compile(
    REFUSED.map((line) => `${GIVEN}\n${line}`),
    { noUnusedLocals: false },
  );
  test.each(REFUSED.map((line, at) => [line, refused[at]!]))('%s does not', (_, errors) => {
    expect(errors).toEqual([expect.stringMatching(/is not assignable to (?:parameter of )?type/)]);
  });
});
