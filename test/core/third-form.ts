import type { BlockForm, Form, RowForm, TableForm } from '../../server/src/core/form/form.ts';
import { FORM_2021 } from '../../server/src/core/form/form-2021.ts';
import { identityFamilies } from '../../server/src/core/form/requests-table.ts';
import { sectionsWith } from '../../server/src/core/form/sections.ts';

/*
 * Two forms that do not exist, as such a form is added: all of it in one file. Their years lie far ahead.
 */

const { disclosure, requests, review } = FORM_2021.tables;

const AUTOMATED: RowForm = {
  id: 'refused.automated',
  label: '6.自动程序批量提交的申请',
  name: '（五）6.批量提交',
  group: 'refused',
  result: 'refused',
  note: {
    counts: '由自动程序批量提交的申请。',
    confusable: '人工多次提交的归“4.无正当理由大量反复申请”。',
    en: {
      counts: 'Requests sent in bulk by a program.',
      confusable: 'Those sent by hand belong under “4.无正当理由大量反复申请”.',
    },
  },
};

/** Table three with one row more and one column fewer. */
const REQUESTS: TableForm = {
  ...requests,
  blocks: requests.blocks.map((block) => ({
    ...withRow(block),
    columns: block.columns.filter(({ id }) => id !== 'legal-service'),
  })),
};

/** A form with one row more and one column fewer in table three than the one before, and another name for table four. */
export const THIRD_FORM: Form<2031> = {
  id: 2031,
  document: { sign: '国办公开办函', year: 2031, number: 7 },
  firstYear: 2031,
  sections: sectionsWith({
    review: { title: '政府信息公开争议案件情况', otherTitles: [], looseTitles: ['争议案件情况'] },
    other: { tellsFees: true, hints: [{ text: '争议案件的说明也写在这里。', en: 'Explain disputes here as well.' }] },
  }),
  tables: {
    disclosure,
    requests: REQUESTS,
    review: { ...review, name: { text: '争议表', en: 'the table of disputes' } },
  },
  identities: identityFamilies(REQUESTS),
};

const ONE_MORE: TableForm = { ...requests, blocks: requests.blocks.map(withRow) };

/** A form that differs from the one before by a row. */
export const FORM_OF_ONE_ROW_MORE: Form<2041> = {
  ...FORM_2021,
  id: 2041,
  document: { sign: '国办公开办函', year: 2041, number: 2 },
  firstYear: 2041,
  tables: { disclosure, requests: ONE_MORE, review },
  identities: identityFamilies(ONE_MORE),
};

function withRow(block: BlockForm): BlockForm {
  return {
    ...block,
    rows: block.rows.flatMap((row) => (row.id === 'refused.confirmation' ? [row, AUTOMATED] : [row])),
  };
}
