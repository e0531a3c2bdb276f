import type { TableId } from '../../form/form.ts';
import type { Language } from '../../messages/catalogue.ts';
import { dateText } from '../../report/dates/calendar.ts';
import type { Analysis } from '../../rules/analysis.ts';
import { figuresOf } from '../../rules/arithmetic/figures.ts';
import { deadlineOf } from '../../rules/dates/deadline.ts';
import { DEFAULT_OPTIONS } from '../../rules/options.ts';
import type { Span } from '../../text/span.ts';
import { visible } from '../../text/visible.ts';
import { faultsIn } from '../form/faults.ts';
import type { FaultView } from '../form/view.ts';
import { titleWords } from '../title-words.ts';
import { type Unchecked, uncheckedIn } from './unchecked.ts';
import { type Say, sayIn } from './words.ts';

/** Something that stands between a report and its publication, and where in the text. */
export interface Entry {
  readonly words: string;
  readonly span: Span | null;
}

/** Entries of one kind, below their heading. */
export interface Part {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** What stands between a report and its publication. */
export interface Readiness {
  /** Whether nothing is left that a program can see. */
  readonly isReady: boolean;
  readonly title: string;
  readonly verdict: string;
  readonly parts: readonly Part[];
}

const UNSEEN = ['figures', 'rules', 'words', 'secrecy', 'sign-off', 'seal', 'site'] as const;

/**
 * Answers whether a report may be published: errors and warnings, equations that were not checked and why, cells that
 * are not filled in, the deadline, and what no program can see. Notices and hints stand in nobody's way.
 */
export function readiness(analysis: Analysis, language: Language): Readiness {
  const { report, settings } = analysis;
  const say = sayIn(language);
  const title = say('title', { report: visible(titleWords(report)) });
  if (!report.recognised) return { isReady: false, title, verdict: say('verdict/no-report', {}), parts: [] };
  const faults = faultsIn(analysis, language).all;
  const unchecked = uncheckedIn(analysis);
  const open = [
    faultPart(faults, 'error', say),
    faultPart(faults, 'warning', say),
    uncheckedPart(analysis, unchecked, say),
    blankPart(analysis, say),
  ].filter(({ entries }) => entries.length > 0);
  const count = open.reduce((sum, { entries }) => sum + entries.length, 0);
  const due = deadlineOf(report, settings.options?.deadlines ?? DEFAULT_OPTIONS.deadlines);
  const day = due ? say('deadline/day', { deadline: dateText(due.deadline) }) : say('deadline/unknown', {});
  return {
    isReady: count === 0,
    title,
    verdict: count === 0 ? say('verdict/ready', {}) : say('verdict/open', { count }),
    parts: [
      ...open,
      { heading: say('part/deadline', {}), entries: [{ words: day, span: null }] },
      {
        heading: say('part/unseen', {}),
        entries: UNSEEN.map((each) => ({ words: say(`unseen/${each}`, {}), span: null })),
      },
    ],
  };
}

function faultPart(faults: readonly FaultView[], level: 'error' | 'warning', say: Say): Part {
  const own = faults.filter(({ severity }) => severity === level);
  return {
    heading: say(`part/${level}`, { count: own.length }),
    entries: own.map(({ place, words, span }) => ({ words: say('finding', { place, message: words }), span })),
  };
}

function uncheckedPart({ judgement, report }: Analysis, unchecked: readonly Unchecked[], say: Say): Part {
  const count = unchecked.reduce((sum, each) => sum + each.count, 0);
  return {
    heading: say('part/unchecked', { count, total: judgement.identities.length }),
    entries: unchecked.map(({ table, reason, count, span }) => ({
      words: say(`unchecked/${reason}`, { table: report.readBy.tables[table].name, count }),
      span,
    })),
  };
}

function blankPart({ report }: Analysis, say: Say): Part {
  const blank = [...figuresOf(report.tables)].filter(({ value }) => value.kind === 'blank');
  const tables = [...new Set(blank.map(({ id }) => id.table))];
  const entry = (table: TableId): Entry => {
    const own = blank.filter(({ id }) => id.table === table);
    return {
      words: say('blank', { table: report.readBy.tables[table].name, count: own.length }),
      span: own[0]?.span ?? null,
    };
  };
  return { heading: say('part/blank', { count: blank.length }), entries: tables.map(entry) };
}
