import type { Rule } from '../rule.ts';
import { columnCount } from './column-count.ts';
import { earlyReport } from './early-report.ts';
import { formCitation } from './form-citation.ts';
import { missingRow } from './missing-row.ts';
import { mixedForm } from './mixed-form.ts';
import { rowOrder } from './row-order.ts';
import { unknownRow } from './unknown-row.ts';
import { wrongForm } from './wrong-form.ts';

/** The rules of this family, in the order of the catalogue. */
export const FORM: readonly Rule[] = [
  wrongForm,
  mixedForm,
  formCitation,
  unknownRow,
  missingRow,
  rowOrder,
  columnCount,
  earlyReport,
];
