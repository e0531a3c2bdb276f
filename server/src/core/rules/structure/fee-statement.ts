import { tellsFeesSince } from '../../form/fees.ts';
import { formDue } from '../../form/forms.ts';
import { unexplainedFee } from '../cross-table/fee-explanation.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { proseOf } from './prose.ts';
import { isRepeated } from './sections.ts';
import { isTold } from './told.ts';

const FEE = /处理费|信息费/;
/** Other words for it, which in part six mean the same. */
const CHARGE = /收费|费用|收取/;

/** Part six tells of the fees for handling requests, also where none were charged. An empty part is said to be empty. */
export const feeStatement = reportRule({
  name: 'fee-statement',
  family: 'structure',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check(context) {
    const { report } = context;
    const { year, form, sections, paragraphs } = report;
    const from = year === null ? null : tellsFeesSince(year, 'other');
    if (year === null || from === null || (form !== null && form !== formDue(year)?.id)) return;
    const section = sections.find((each) => each.form.id === 'other');
    const prose = proseOf(report, 'other');
    if (!section?.heading || prose.length === 0 || isRepeated(report, 'other')) return;
    if (isCharge(prose) || isFee(paragraphs)) return;
    // A fee that was not paid must be explained: that is said of it.
    if (unexplainedFee(context)) return;
    yield finding('fee-statement', section.heading.span, { title: section.form.title, from });
  },
});

const isFee = isTold(FEE);
const isCharge = isTold(CHARGE);
