import type { Rule } from '../rule.ts';
import { brokenParagraph } from './broken-paragraph.ts';
import { controlCharacter } from './control-character.ts';
import { fieldCodeResidue } from './field-code-residue.ts';
import { lostLineEnds } from './lost-line-ends.ts';
import { lostTable } from './lost-table.ts';
import { markdownResidue } from './markdown-residue.ts';
import { mojibake } from './mojibake.ts';
import { oddSpace } from './odd-space.ts';
import { pageNumber } from './page-number.ts';
import { placeholder } from './placeholder.ts';
import { revisionMark } from './revision-mark.ts';
import { spam } from './spam.ts';
import { tabInText } from './tab-in-text.ts';
import { webResidue } from './web-residue.ts';

/** The rules of this family, in the order of the catalogue. */
export const RESIDUE: readonly Rule[] = [
  fieldCodeResidue,
  webResidue,
  spam,
  lostTable,
  lostLineEnds,
  markdownResidue,
  mojibake,
  brokenParagraph,
  pageNumber,
  oddSpace,
  tabInText,
  controlCharacter,
  placeholder,
  revisionMark,
];
