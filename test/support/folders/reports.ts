import type { RuleName } from '../../../server/src/core/messages/catalogue.ts';
import { type ReportModel, withFigure } from '../model.ts';
import { reportModel, sumOf, wrongSum } from './figures.ts';
import { CITY, type Office } from './offices.ts';
import { type Scene, isSilent, isStruck } from './scene.ts';
import { comparison, proseOf, wordsOf } from './words.ts';

/** A report of a folder, and by what rules it must be spoken of. */
export interface Planned {
  /** Without what the name ends with, as that tells how the report is written. */
  readonly path: string;
  readonly report: ReportModel;
  /** In which of the ways of the folder it is written, counted on from the first over and over. */
  readonly writing: number;
  readonly rules: readonly RuleName[];
}

/** The reports that an office has for a year: none, one or two. */
export function officeReports(scene: Scene, office: Office, year: number): Planned[] {
  const { model, turned, end } = scene;
  const { fault, turn } = model;
  const struck = isStruck(scene, office, year);
  if (!office.years.includes(year) || (struck && fault === 'missing-report')) return [];
  const isTurned = office === turned && year === end - 1;
  const path = pathOf(scene, office, isTurned && turn === 'misplaced' ? { year, shelved: year - 1 } : { year });
  const report = worded(scene, office, year);
  const rules = rulesOf(scene, office, year);
  const own: Planned = { path, report, writing: office.id + year, rules };
  const both = (other: ReportModel, said: readonly RuleName[] = ['duplicate-report']): Planned[] => [
    { ...own, rules: [...own.rules, ...said] },
    { path: `${path}-另`, report: other, writing: own.writing + 1, rules: said },
  ];
  if (struck && fault === 'duplicate-report')
    return both(withFigure(report, 'disclosure', 'license', 'decisions', '7'));
  if (!isTurned) return [own];
  if (turn === 'copy') return both(report);
  if (turn === 'corrected') return both(beforeCorrection(scene, office, year));
  if (turn === 'corrected-chosen') return both(beforeCorrection(scene, office, year), []);
  return [own];
}

/** What a report said before it was corrected: that more was left. */
function beforeCorrection(scene: Scene, office: Office, year: number): ReportModel {
  const does = (of: number) => ({ ...office.does(of), left: office.does(of).left + (of === year ? 2 : 0) });
  return worded(scene, { ...office, does }, year);
}

/** The rules that speak of the report of an office, beside those of two reports of one year. */
function rulesOf(scene: Scene, office: Office, year: number): RuleName[] {
  const { fault } = scene.model;
  if (fault === 'unlisted-report') return office === scene.struck ? [fault] : [];
  if (fault === 'shared-text') return year === scene.year && office.id < 2 ? [fault] : [];
  if (!isStruck(scene, office, year) || isSilent(scene)) return [];
  return fault === null || fault === 'roll-up' || fault === 'left-out' || fault === 'duplicate-report' ? [] : [fault];
}

/** The report of the city for a year. */
export function wholeReport(scene: Scene, year: number): Planned {
  const { model, offices } = scene;
  const { fault, off, cell } = model;
  const isFaulty = year === scene.year;
  const added = offices.filter(
    ({ members, years, id }) =>
      members.length > 0 && years.includes(year) && !(fault === 'left-out' && isFaulty && id === 0),
  );
  const sum = sumOf(added.map((office) => reportModel(model, office, year, isStruck(scene, office, year))));
  const report = fault === 'roll-up' && isFaulty ? wrongSum(sum, off, cell) : sum;
  const agency = `${model.named ? CITY : '市'}${year % 2 === 0 ? '人民政府' : '政府'}`;
  const received = Number(report.figures.requests.new!.total);
  const prose = proseOf(wordsOf(-1, year, model.kept), received, '');
  const path = pathOf(scene, null, { year });
  return { path, report: { ...report, agency, year, prose }, writing: year, rules: isFaulty ? wholeRules(scene) : [] };
}

/** What is wrong in one figure of a member is wrong in the sum, which holds it as well. */
function wholeRules({ model: { fault }, struck, year }: Scene): RuleName[] {
  switch (fault) {
    case 'carry-over':
      return struck.members.length > 0 ? [fault] : [];
    case 'valid-carry-over':
    case 'item-carry-over':
    case 'figure-jump':
    case 'roll-up':
      return [fault];
    case 'left-out':
      return ['roll-up', 'carry-over', ...(year > 2021 ? (['valid-carry-over'] as const) : [])];
    case 'compared-with-last-year':
    case 'copied-text':
    case 'shared-text':
    case 'duplicate-report':
    case 'missing-report':
    case 'unlisted-report':
    case null:
      return [];
  }
}

function pathOf(
  { model, offices }: Scene,
  office: Office | null,
  { year, shelved = year }: { readonly year: number; readonly shelved?: number },
): string {
  const folder = [CITY, ...(office?.county ? [office.county] : [])].join('/');
  const name = office ? `第${offices.indexOf(office)}家` : '市汇总';
  const late = shelved === year ? '' : '迟交';
  return model.byYear ? `${folder}/${shelved}年/${name}${late}` : `${folder}/${name}/${shelved}${late}`;
}

/** The report of an office with its words. */
function worded(scene: Scene, office: Office, year: number): ReportModel {
  const { model } = scene;
  const { fault, named, kept, off } = model;
  const struck = isStruck(scene, office, year);
  const report = reportModel(model, office, year, struck);
  const [full, short] = office.names(year);
  const agency = `${named ? (office.county ?? CITY) : ''}${office.does(year).short ? short : full}`;
  const received = Number(report.figures.requests.new!.total);
  const [before, ...others] = office.before(year);
  let compared = '';
  if (before && others.length === 0) {
    const then = reportModel(model, before, year - 1, isStruck(scene, before, year - 1));
    const wrong = struck && fault === 'compared-with-last-year' ? off : 0;
    compared = comparison(office.id + year, received, Number(then.figures.requests.new!.total), wrong);
  }
  const isCopied = struck && fault === 'copied-text';
  const isShared = struck && fault === 'shared-text';
  const words = wordsOf(isShared ? 1 : office.id, isCopied ? year - 1 : year, kept);
  return { ...report, agency, year, prose: proseOf(words, received, compared) };
}
