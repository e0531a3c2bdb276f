import { RequestType, RequestType0 } from 'vscode-languageserver';
import type { Collection } from '../core/across/collection.ts';
import { shortName } from '../core/across/filed.ts';
import { inOverviewOrder } from '../core/across/overview.ts';
import { rollUp } from '../core/across/roll-up.ts';
import { saysAnything } from '../core/across/settings.ts';
import { type RollUpPart, cellText, isComplete, rollUpView } from '../core/features/roll-up/roll-up-view.ts';
import { sayIn } from '../core/features/roll-up/words.ts';
import { rolledUpReport } from '../core/features/rolled-up-report.ts';
import { formDue } from '../core/form/forms.ts';
import type { Governing } from './configs.ts';
import { failure } from './guard.ts';
import type { Session } from './session.ts';

/** For whom reports can be added up, and for which years there are any, the newest first. */
export interface RollUpOffers {
  /** Those of which settings list the members come first. */
  readonly agencies: readonly { readonly name: string; readonly isListed: boolean }[];
  readonly years: readonly number[];
}

/** For whom and for which year the kept reports are to be added up. */
export interface ToRollUp {
  readonly agency: string;
  readonly year: number;
}

/** Reports added up. */
export interface RolledUp {
  /** The report with the sums; null where no report could be counted, or no form is due for the year. */
  readonly text: string | null;
  /** Who was counted, missed and left out, and what is blank, in words; files by their addresses. */
  readonly parts: readonly RollUpPart[];
  /** Whether every member is counted, and every sum known. */
  readonly isComplete: boolean;
  /** The agency's own report of the year; null where there is none, or more than one. */
  readonly own: string | null;
}

/** Asks what can be added up. */
export const ROLL_UP_OFFERS = new RequestType0<RollUpOffers, unknown>('gongkai/rollUpOffers');

/** Has the reports that are kept added up. */
export const ROLL_UP = new RequestType<ToRollUp, RolledUp | null, unknown>('gongkai/rollUp');

/** Adds up the reports that are kept. */
export function addUpReports(session: Session): void {
  const { connection } = session;
  connection.onRequest(ROLL_UP_OFFERS, async (): Promise<RollUpOffers> => {
    try {
      return offersIn(await collectionOf(session));
    } catch (error) {
      connection.console.error(failure(ROLL_UP_OFFERS.method, error));
      return { agencies: [], years: [] };
    }
  });
  connection.onRequest(ROLL_UP, async (asked): Promise<RolledUp | null> => {
    try {
      return addedUp(await collectionOf(session), asked, session);
    } catch (error) {
      connection.console.error(failure(ROLL_UP.method, error));
      return null;
    }
  });
}

/** The kept reports, as the first settings file says who is who that says anything: as a run of the command line has it. */
async function collectionOf({ neighbours, configs }: Session): Promise<Collection> {
  const files = inOverviewOrder(neighbours.rows()).map(({ file }) => file);
  let speaking: Governing | null = null;
  for (const file of files) {
    const governing = await configs.governing(file);
    if (!governing || !saysAnything(governing.file.collection)) continue;
    speaking = governing;
    break;
  }
  return neighbours.under(speaking);
}

function offersIn({ filed, settings }: Collection): RollUpOffers {
  const listed = settings.members.map(({ parent }) => parent);
  const others = new Set(filed.flatMap(({ record: { agency } }) => agency ?? []));
  for (const name of listed) others.delete(name);
  const years = new Set(filed.flatMap(({ record: { year } }) => (year !== null && formDue(year) ? year : [])));
  return {
    agencies: [
      ...listed.map((name) => ({ name, isListed: true })),
      ...[...others].sort(new Intl.Collator('zh-CN').compare).map((name) => ({ name, isListed: false })),
    ],
    years: [...years].sort((a, b) => b - a),
  };
}

function addedUp(collection: Collection, { agency, year }: ToRollUp, { language }: Session): RolledUp | null {
  const form = formDue(year);
  if (!form) return null;
  const say = sayIn(language());
  const asked = { agency, year, form };
  const added = rollUp(collection, asked);
  const names = new Map(collection.filed.map((each) => [each.file, shortName(each)]));
  const parts = rollUpView(added, asked, { say, nameOf: (file) => names.get(file) ?? file });
  const isCounted = added.outcomes.some(({ counted }) => counted);
  const report = isCounted ? rolledUpReport(agency, year, added.cells) : null;
  const unwritten = (report?.unwritten ?? []).map((cell) => cellText(cell, asked, say));
  const cells = unwritten.join(say('rollup/comma', {}));
  const said = unwritten.length > 0 ? [say('rollup/unwritten', { count: unwritten.length, cells })] : [];
  const nothing = report ? [] : [say('rollup/nothing', {})];
  const own = added.outcomes.filter((each) => each.why === 'own' && each.year === year);
  return {
    text: report?.text ?? null,
    parts: [...parts, ...[...said, ...nothing].map((heading) => ({ heading, entries: [] }))],
    isComplete: report !== null && isComplete(added) && unwritten.length === 0,
    own: own.length === 1 ? own[0]!.file : null,
  };
}
