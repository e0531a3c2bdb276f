import type { CheckedFile } from '../folder/check-files.ts';
import { type Counts, countsText } from '../status-text.ts';
import type { Say } from '../words/words.ts';

/** What came of checking a folder. */
export interface Summary {
  /** Files looked at: reports, files passed over, and files that could not be read. */
  readonly files: number;
  readonly reports: number;
  readonly skipped: number;
  readonly unread: number;
  /** Papers beside which there is the text that came from them: one report with it, and not looked at. */
  readonly twins: number;
  /** Files among all these that hold bytes which cannot be decoded. */
  readonly broken: number;
  readonly counts: Counts;
  /** Findings that settings files accept; they are not among the others. */
  readonly accepted: number;
  readonly cancelled: boolean;
}

export const NOTHING: Summary = {
  files: 0,
  reports: 0,
  skipped: 0,
  unread: 0,
  twins: 0,
  broken: 0,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  accepted: 0,
  cancelled: false,
};

/** The summary with what one more file adds to it. */
export function added(
  sum: Summary,
  { files = 0, reports = 0, skipped = 0, unread = 0, twins = 0, broken = 0, counts, accepted = 0 }: Partial<Summary>,
): Summary {
  const count = (level: keyof Counts): number => sum.counts[level] + (counts?.[level] ?? 0);
  return {
    files: sum.files + files,
    reports: sum.reports + reports,
    skipped: sum.skipped + skipped,
    unread: sum.unread + unread,
    twins: sum.twins + twins,
    broken: sum.broken + broken,
    counts: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
    accepted: sum.accepted + accepted,
    cancelled: sum.cancelled,
  };
}

/** What a file that was checked adds to a summary. */
export function partOf({ file, failure, isReport, counts, accepted }: CheckedFile): Partial<Summary> {
  const broken = file && file.undecodable.length > 0 ? 1 : 0;
  if (failure !== null) return { files: 1, unread: 1, broken };
  return isReport ? { files: 1, reports: 1, broken, counts, accepted } : { files: 1, skipped: 1, broken };
}

/** The summary in words. */
export function summaryText(summary: Summary, say: Say): string {
  const { files, reports, skipped, unread, twins, broken, counts, accepted, cancelled } = summary;
  const sentences = [
    ...(cancelled ? [say('folder/cancelled', {})] : []),
    outcome(),
    ...(accepted > 0 ? [say('folder/accepted', { count: accepted })] : []),
    ...(skipped > 0 && reports > 0 ? [say('folder/skipped', { count: skipped })] : []),
    ...(twins > 0 ? [say('folder/twins', { count: twins })] : []),
    ...(unread > 0 ? [say('folder/unread', { count: unread })] : []),
    ...(broken > 0 ? [say('folder/broken', { count: broken })] : []),
  ];
  return sentences.join(say('between', {}));

  function outcome(): string {
    if (reports > 0) return say('folder/done', { reports, findings: countsText(counts, say) });
    return files === 0 ? say('folder/no-text', {}) : say('folder/no-report', { files });
  }
}
