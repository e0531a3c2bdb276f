import { RequestType } from 'vscode-languageserver';
import { governmentAmong, listingOf, type Listing } from '../core/across/listing.ts';
import { readConfig } from '../settings/config-file.ts';
import { csvOf } from '../sheets/sheet-csv.ts';
import { overviewOf } from '../sheets/overview.ts';
import { overviewSheet, overviewSheets, type Overview } from '../sheets/overview-sheets.ts';
import { overviewSum } from '../sheets/overview-sum.ts';
import { SHEETS_STYLE, sheetsPage } from '../sheets/sheet-html.ts';
import { type Say, sheetSpeaker } from '../sheets/words.ts';
import { base64Of } from './base64.ts';
import { type Run, type Runs, gatherFiles } from './gather.ts';
import { failure } from './guard.ts';
import { namesOf } from './places.ts';
import type { Session } from './session.ts';

/** In which format an overview is written. */
export type OverviewFormat = 'xlsx' | 'html' | 'csv';

/** The overview of a run. */
export interface WrittenOverview {
  /** Its bytes in base64; empty where it cannot be made, and `failure` says why. */
  readonly content: string;
  /** How the reports stand, in a sentence. */
  readonly sum: string;
  readonly failure: string | null;
}

/** Asks for the overview of a run. */
export const OVERVIEW = new RequestType<
  { readonly run: number; readonly format: OverviewFormat },
  WrittenOverview,
  unknown
>('gongkai/overview');

/** Whom a list of members is to be of, and what its settings file says by now. */
export interface ListingWanted {
  readonly run: number;
  /** Null: the client wants to know whom to offer. */
  readonly parent: string | null;
  readonly config: { readonly uri: string; readonly text: string };
}

/** Whom to offer as the agency that a list is of, and what it could be made of. */
export interface Listed extends Listing {
  readonly offered: string | null;
}

/** Asks of which agencies a list of members could be made from the reports of a run. */
export const LISTING = new RequestType<ListingWanted, Listed, unknown>('gongkai/listing');

/** Answers clients that gather the reports of folders. */
export function tellOfRuns(session: Session): void {
  const { connection } = session;
  const runs: Runs = new Map();
  gatherFiles(session, runs);
  connection.onRequest(OVERVIEW, async ({ run, format }) => {
    const language = session.language();
    const say = sheetSpeaker(language);
    const overview = overviewIn(runs.get(run), session, say);
    const sum = overviewSum(overview, say);
    try {
      return { content: base64Of(await contentOf(overview, format, session, say)), sum, failure: null };
    } catch (error) {
      connection.console.error(failure(OVERVIEW.method, error));
      return { content: '', sum, failure: error instanceof Error ? error.message : String(error) };
    }
  });
  connection.onRequest(LISTING, ({ run, parent, config }) => {
    const filed = runs.get(run)?.entries.map((entry) => entry.filed) ?? [];
    const settings = { ...readConfig(config.text).collection, folders: namesOf(config.uri).slice(0, -1) };
    const offered = settings.members[0]?.parent ?? governmentAmong(filed);
    return { offered, ...(parent === null ? { candidates: [], nameless: [] } : listingOf(filed, parent, settings)) };
  });
}

function overviewIn(run: Run | undefined, session: Session, say: Say): Overview {
  if (!run) return { entries: [], missing: [], unread: [] };
  return overviewOf(run, { language: session.language(), say, withFindings: true });
}

async function contentOf(overview: Overview, format: OverviewFormat, session: Session, say: Say): Promise<Uint8Array> {
  const { runtime, options } = session;
  switch (format) {
    case 'csv':
      return bytesIn(
        csvOf(
          overviewSheet(
            overview.entries.map(({ row }) => row),
            say,
          ),
        ),
      );
    case 'html': {
      const hash = await sha256(SHEETS_STYLE);
      const shown = {
        title: say('overview/title', {}),
        said: [overviewSum(overview, say)],
        sheets: overviewSheets(overview, say),
        language: session.language(),
        unprinted: (name: string) => say('sheet/unprinted', { name }),
      };
      return bytesIn(sheetsPage(shown, () => hash));
    }
    case 'xlsx':
      return (await runtime.papers(options.papersScript)).workbook(overviewSheets(overview, say));
  }
}

function bytesIn(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** SHA-256 of a text in base64, by what Node and browsers have in common. */
async function sha256(text: string): Promise<string> {
  return base64Of(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesIn(text))));
}
