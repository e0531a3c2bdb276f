import { NotificationType, RequestType } from 'vscode-languageserver';
import { type CollectionSettings, NO_COLLECTION_SETTINGS, saysAnything } from '../core/across/settings.ts';
import { analyze } from '../core/analyze.ts';
import type { Language } from '../core/messages/catalogue.ts';
import type { Decoding } from '../core/rules/rule.ts';
import { type Memo, newMemo } from '../core/text/memo.ts';
import { excessOf, excessText } from '../host/bounds.ts';
import { placesInPaper } from '../papers/paper-place.ts';
import type { Paper } from '../papers/paper.ts';
import { sharedSettings } from '../settings/shared.ts';
import { type Entry, type Keeping, entryOf } from '../sheets/overview-entry.ts';
import type { Unread } from '../sheets/overview-sheets.ts';
import { sheetSpeaker } from '../sheets/words.ts';
import { bytesOf } from './base64.ts';
import type { Governing } from './configs.ts';
import { failure } from './guard.ts';
import { namesOf } from './places.ts';
import type { Session } from './session.ts';

/** What a file holds that is looked at with others. */
export type Held =
  | { readonly kind: 'text'; readonly text: string; readonly decoding: Decoding | null }
  /** The bytes of a paper in base64. */
  | { readonly kind: 'paper'; readonly content: string }
  /** Of a kind that is not read, or one that cannot be read, and why. */
  | { readonly kind: 'unread'; readonly why: string | null };

/** A file with the address and the name by which people are told of it. */
export interface FileToGather {
  readonly uri: string;
  readonly name: string;
  readonly held: Held;
}

/** Files of a run, a piece of them. */
export interface FilesToGather {
  /** Whatever the client calls the run. */
  readonly run: number;
  readonly files: readonly FileToGather[];
  /** Whether every finding is wanted, and not only how many there are. */
  readonly withFindings: boolean;
}

/** Has files read as reports, which are kept with those of the same run until that is let go; says how many reports these were. */
export const GATHER = new RequestType<FilesToGather, number, unknown>('gongkai/gather');

/** Forgets a run. */
export const LET_GO = new NotificationType<{ readonly run: number }>('gongkai/letGo');

/** What was gathered in a run. */
export interface Run {
  readonly entries: Entry[];
  readonly unread: Unread[];
  /** What the first settings file says of reports held against each other that says anything. */
  settings: CollectionSettings;
  /** What its texts have in common. */
  readonly shared: Memo;
}

/** The runs of a session by their numbers. */
export type Runs = Map<number, Run>;

/** Gathers the reports of runs. */
export function gatherFiles(session: Session, runs: Runs): void {
  const { connection, runtime, configs } = session;
  connection.onNotification(LET_GO, ({ run }) => void runs.delete(run));
  connection.onRequest(GATHER, async ({ run: number, files, withFindings }, token) => {
    const run = runs.get(number) ?? newRun();
    runs.set(number, run);
    const language = session.language();
    const keeping: Keeping = { language, say: sheetSpeaker(language), withFindings };
    const before = run.entries.length;
    for (const file of files) {
      // Messages that have arrived get their turn.
      await runtime.turn();
      if (token.isCancellationRequested) break;
      const governing = await configs.governing(file.uri);
      try {
        const entry = await entered(session, file, { governing, keeping, shared: run.shared });
        if (typeof entry === 'string') run.unread.push({ file: file.name, why: entry });
        else {
          run.entries.push(entry);
          if (run.settings === NO_COLLECTION_SETTINGS) run.settings = saidIn(governing);
        }
      } catch (error) {
        connection.console.error(failure(file.uri, error));
        run.unread.push({ file: file.name, why: error instanceof Error ? error.message : String(error) });
      }
    }
    return run.entries.length - before;
  });
}

function newRun(): Run {
  return { entries: [], unread: [], settings: NO_COLLECTION_SETTINGS, shared: newMemo() };
}

/** How a file is looked at. */
interface Manner {
  readonly governing: Governing | null;
  readonly keeping: Keeping;
  readonly shared: Memo;
}

/** What is kept of a report, or why a file is none that counts, in words. */
async function entered(
  session: Session,
  { uri, name, held }: FileToGather,
  { governing, keeping, shared }: Manner,
): Promise<Entry | string> {
  const { say, language } = keeping;
  const settings = session.settings.under(uri, governing);
  if (held.kind === 'unread') return held.why ?? say('why/kind', {});
  if (settings.excluded) return say('why/excluded', {});
  const paper = held.kind === 'paper' ? await paperOf(session, name, held.content, language) : null;
  if (typeof paper === 'string') return paper;
  const text = held.kind === 'text' ? held.text : (paper?.text ?? '');
  const excess = excessOf(text);
  if (excess) return excessText(excess, language);
  if (text.trim() === '') return say('why/empty', {});
  const manner = { ...sharedSettings(shared, settings), accepted: settings.accepted };
  const decoding = held.kind === 'text' ? held.decoding : null;
  const analysis = analyze(text, manner, decoding, null, shared);
  if (!analysis.report.recognised) return say('why/no-report', {});
  const names = namesOf(uri);
  const placeOf = paper && placesInPaper(analysis.report, paper, language);
  const place = { file: name, name: names.at(-1) ?? name, folders: names.slice(0, -1) };
  return entryOf({ ...place, analysis, placeOf }, keeping);
}

async function paperOf(
  { runtime, options }: Session,
  name: string,
  content: string,
  language: Language,
): Promise<Paper | string> {
  const { paperText } = await runtime.papers(options.papersScript);
  const reading = await paperText(bytesOf(content), name, language);
  return reading.ok ? reading.paper : reading.sentence;
}

function saidIn(governing: Governing | null): CollectionSettings {
  if (!governing || !saysAnything(governing.file.collection)) return NO_COLLECTION_SETTINGS;
  return { ...governing.file.collection, folders: namesOf(governing.uri).slice(0, -1) };
}
