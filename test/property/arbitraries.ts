import fc from 'fast-check';
import type { FormId } from '../../server/src/core/form/list.ts';
import { FORMS } from '../../server/src/core/form/forms.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { THOROUGH } from '../support/thorough.ts';
import { type Figures, type ReportModel, balanced, uniform } from '../support/model.ts';

/**
 * How many runs a property has: 1,000 in a campaign; `GONGKAI_RUNS` asks for more by hand. A multiple of 40, as some have a
 * fourth, an eighth or a tenth of them: runs that are no whole number never end.
 */
export const RUNS = 40 * Math.ceil(Math.max(THOROUGH ? 1000 : 100, Number(process.env.GONGKAI_RUNS ?? 0)) / 40);

export const layouts = fc.constantFrom(...LAYOUTS);
export const formIds: fc.Arbitrary<FormId> = fc.constantFrom(...FORMS.map((form) => form.id));

/** Counts as reports have them: mostly nothing, some small, a few of eight digits. */
const counts = fc.oneof(
  { weight: 6, arbitrary: fc.constant('0') },
  { weight: 3, arbitrary: fc.nat(99).map(String) },
  { weight: 1, arbitrary: fc.nat(99_999_999).map(String) },
);
const changes = fc.integer({ min: -99, max: 99 }).map(String);
const amounts = fc
  .tuple(fc.nat(999_999), fc.nat(999))
  .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${String(part).padStart(3, '0')}`));

/** A report whose figures are consistent: every leaf free, every total worked out. */
export const consistentReports: fc.Arbitrary<ReportModel> = formIds.chain((id) => {
  const model = uniform(id, '0');
  const cells = Object.values(model.form.tables).flatMap((table) =>
    table.blocks.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => ({ table: table.id, row: row.id, column }))),
    ),
  );
  const values = cells.map(({ column }) => (column.signed ? changes : column.decimal ? amounts : counts));
  return fc.tuple(...values).map((written) => {
    const figures = structuredClone(model.figures);
    cells.forEach(({ table, row, column }, at) => (figures[table][row]![column.id] = written[at]!));
    return balanced({ ...model, figures: plausible(figures) });
  });
});

/** The figures of table two as a department may have them: no rules, and none that contradict each other. */
function plausible(figures: Figures): Figures {
  const { rules, normative, procurement } = figures.disclosure;
  for (const column of Object.keys(rules!)) rules![column] = '0';
  const [part, whole] = 'published' in normative! ? ['published', 'total'] : ['issued', 'valid'];
  if (BigInt(normative![part]!) > BigInt(normative![whole]!)) {
    [normative![part], normative![whole]] = [normative![whole]!, normative![part]!];
  }
  if (procurement && (procurement.projects === '0') !== (procurement.amount === '0')) {
    Object.assign(procurement, { projects: '0', amount: '0' });
  }
  return figures;
}

/** Pieces that texts of reports are made of, right and wrong. */
const pieces = fc.constantFrom(
  ...FORMS.flatMap((form) => [
    ...form.sections.map((section) => section.title),
    ...Object.values(form.tables).flatMap((table) =>
      table.blocks.flatMap((block) => [
        block.title ?? '',
        ...[...block.headers, ...block.groups, ...block.columns, ...block.rows].map(({ label }) => label),
      ]),
    ),
  ]),
  ...[
    '一、',
    '（一）',
    '（2）',
    '1.',
    '1、',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\u00a0',
    '\u3000',
    '|',
    '| 0 |',
    '---\t---',
    '0',
    '12',
    '１２',
    '1,234',
    '-3',
    '2个',
    '18.078万元',
    '/',
    '—',
    '𠮷',
    '😀',
    '\ufeff',
    '\ufffd',
    '\u202e',
    '共7条，其中甲3条、乙5条。',
    '云岭市档案局2023年政府信息公开工作年度报告',
    '全年共收到政府信息公开申请3件',
    '[bookmark: x]',
    '《',
    '》',
    '(',
    ')',
    '其中',
    '.',
    ',',
    '。',
  ],
);

/** Any text: characters of every kind, and texts that look like parts of reports. */
export const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: pieces },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join('')),
);
