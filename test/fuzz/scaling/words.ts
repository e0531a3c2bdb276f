import { FORMS } from '../../../server/src/core/form/forms.ts';

export const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
export const HEADINGS = FORMS[0]!.sections.map(({ title }, at) => `${'一二三四五六'.charAt(at)}、${title}`);
export const LABELS = FORMS.flatMap(({ tables }) =>
  Object.values(tables).flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map(({ label }) => label))),
);

/** A report of which `body` is the first section. */
export function inReport(body: string): string {
  return `${TITLE}\n${HEADINGS[0]}\n${body}\n${HEADINGS[5]}\n无。\n`;
}

/** A report of which `body` is the section of table three. */
export function inTable(body: string): string {
  return `${TITLE}\n${HEADINGS[2]}\n${body}\n${HEADINGS[3]}\n`;
}
