import { finding } from '../finding.ts';
import { quoted } from '../listed.ts';
import { reportRule } from '../rule.ts';
import { proseOf } from './prose.ts';
import { toldOf } from './told.ts';

/** What the report of a government tells beside (Article 50, item 4), and the words by which it is known. */
const EXTRAS: readonly (readonly [name: string, words: RegExp])[] = [
  ['工作考核', /考核|考评|绩效|评估/],
  ['社会评议', /评议|满意度|测评|评价/],
  ['责任追究', /追究|追责|问责/],
];

/** The report of a people's government tells the results of assessment, of public appraisal and of accountability. */
export const governmentExtras = reportRule({
  name: 'government-extras',
  family: 'structure',
  priority: 'P1',
  severity: 'information',
  fixable: false,
  *check({ report }) {
    const { agency, sections, paragraphs } = report;
    if (!agency?.endsWith('人民政府')) return;
    const heading = sections.find(({ form }) => form.id === 'overview')?.heading;
    if (!heading || proseOf(report, 'overview').length === 0) return;
    const told = toldIn(paragraphs);
    const missing = EXTRAS.filter((_, at) => !told[at]);
    if (missing.length > 0)
      yield finding('government-extras', heading.span, { missing: quoted(missing.map(([name]) => name)) });
  },
});

const toldIn = toldOf(EXTRAS.map(([, words]) => words));
