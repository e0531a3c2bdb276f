import { type Analysis, analyze } from '../core/analyze.ts';
import { describeFinding } from '../core/features/describe.ts';
import type { Acceptance } from '../core/rules/acceptance.ts';
import type { Memo } from '../core/text/memo.ts';
import { sharedSettings } from '../settings/shared.ts';
import { inOrder } from './ahead.ts';
import { type Checked, checkedReport, notChecked } from './checked.ts';
import type { FileSettings } from './file-settings.ts';
import type { Format, Manner, Worded } from './format.ts';
import type { Complaint, Io } from './io.ts';
import { load } from './load.ts';
import type { LoadedText } from './loaded.ts';
import { type Count, countOf } from './tally.ts';
import { type Recorded, recordedOf } from '../lsp/recorded.ts';
import { type Target, shownName } from './targets.ts';
import { type Outcome, READ_AHEAD, visitFile } from './visit.ts';
import { type Say, speaker } from './words.ts';

/** A file to check: plain data, which every thread can be given. */
export interface Task extends Pick<Target, 'path' | 'named'> {
  readonly settings: Pick<FileSettings, 'levels' | 'options' | 'accepted' | 'excluded'>;
}

/** What is written of a file, and what there is to count. */
export interface Told {
  readonly worded: Worded;
  readonly count: Count;
}

/** What became of a task, worded: plain data. */
export interface TaskOutcome extends Outcome {
  /** What goes to standard error. */
  readonly complaints: readonly Complaint[];
  /** What `--verbose` tells. */
  readonly notes: readonly string[];
  /** What is written of it, and what there is to count; null where it is passed over. */
  readonly told: Told | null;
  /** What it is held against others by, where it is a report and that is wanted. */
  readonly recorded: Recorded | null;
  /** The acceptances that nothing answered to; null where it is no report. */
  readonly unused: readonly Acceptance[] | null;
}

/** What a thread keeps at hand while it checks one piece after another. */
export interface Bench {
  readonly manner: Manner;
  readonly format: Format;
  /** Where standard input is read from. */
  readonly stdin: Io['stdin'];
  /** What its files have in common is read once. */
  readonly shared: Memo;
}

/** Checks some files, in their order, reading ahead. */
export async function checkPiece(tasks: readonly Task[], bench: Bench): Promise<TaskOutcome[]> {
  const { manner, stdin } = bench;
  const say = speaker(manner.language);
  const { cwd, language, encoding } = manner;
  const place = { io: { cwd, stdin }, say, language, encoding };
  const read = async (task: Task) => ({
    task,
    loaded: !task.named && task.settings.excluded ? null : await load(task.path, place),
  });
  const outcomes: TaskOutcome[] = [];
  for await (const { task, loaded } of inOrder(tasks, read, () => READ_AHEAD)) {
    outcomes.push(await checkTask(task, loaded, { ...bench, say }));
  }
  return outcomes;
}

async function checkTask(
  task: Task,
  loaded: Parameters<typeof visitFile>[1],
  { manner: { language, verbose, isTogether }, format, shared, say }: Bench & { readonly say: Say },
): Promise<TaskOutcome> {
  const complaints: Complaint[] = [];
  const { accepted } = task.settings;
  const settings = { ...sharedSettings(shared, task.settings), accepted };
  let notes: string[] = [];
  let told: Told | null = null;
  let recorded: Recorded | null = null;
  let unused: readonly Acceptance[] | null = null;
  // They are written where those of all files are, in their order.
  const stderr = { write: () => Promise.resolve(), isTerminal: false, hasColour: false };
  const hear = (complaint: Complaint) => void complaints.push(complaint);
  const take = (checked: Checked) => {
    told = { worded: format.file(checked), count: countOf(checked) };
    return Promise.resolve();
  };
  const outcome = await visitFile<Analysis>(
    task,
    loaded,
    { io: { stderr }, hear, say, language },
    {
      read: (decoded) => Promise.resolve(analyze(decoded.text, settings, decoded, null, shared)),
      report: (path, analysis, decoded) => {
        if (isTogether) recorded = recordedOf(analysis.report, decoded.paper !== null);
        ({ unused } = analysis);
        if (verbose) notes = notesOf(path, analysis, decoded, { language, say });
        return take(checkedReport(path, analysis, decoded, { entries: accepted, language }));
      },
      noReport: (path, decoded) => take(notChecked(path, decoded)),
      passedOver: (path, why) => {
        // Why it cannot be read is said.
        if (verbose && why !== 'unread') notes = [say(`passed-over/${why}`, { path })];
        return Promise.resolve();
      },
      reason: ({ diagnostics: [first] }) => (first ? describeFinding(first, language) : null),
    },
  );
  return { ...outcome, complaints, notes, told, recorded, unused };
}

/** What `--verbose` tells of a report. */
function notesOf(
  path: string,
  { judgement, accepted }: Analysis,
  { encoding, paper }: LoadedText,
  { language, say }: Pick<Manner, 'language'> & { readonly say: Say },
): string[] {
  const { verdicts, identities } = judgement;
  const holds = verdicts.filter((verdict) => verdict.holds).length;
  const shown = shownName(path, say);
  const about = { path: shown, holds, judged: verdicts.length, total: identities.length };
  return [
    paper ? say('note/paper', { ...about, kind: say(`paper/${paper.kind}`, {}) }) : say('note', { ...about, encoding }),
    ...accepted.map((each) =>
      say('accepted-note', { path: shown, message: describeFinding(each, language), rule: each.rule }),
    ),
  ];
}
