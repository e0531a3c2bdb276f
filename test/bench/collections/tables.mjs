import { median } from '../stats.mjs';

const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const table = (head, rows) =>
  [head, head.map((_, at) => '--:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What commands cost by the number of reports: the first of them is what the others are held against. */
export function runsTable(runs) {
  const peakOf = ({ rounds }, at) => median(rounds.map((round) => round[at].peak));
  const rows = runs.flatMap((run, place) =>
    run.names.map((name, at) => {
      const ratio = median(run.rounds.map((round) => round[at].cpu / round[0].cpu));
      const cpu = median(run.rounds.map((round) => round[at].cpu));
      const less = runs[place - 1];
      // Kilobytes for each report more than those of the lesser size.
      const slope = less ? ((peakOf(run, at) - peakOf(less, at)) * 1024) / (run.size - less.size) : null;
      const cells = [number(cpu / run.size, 1), number(ratio, 2), number(peakOf(run, at))];
      return [number(run.size), `\`${name}\``, ...cells, slope === null ? '' : number(slope, 1)];
    }),
  );
  return table(['Reports', 'Command', 'ms a report', 'ratio', 'peak, MB', 'KB a report more'], rows);
}

/** How long records take to be held against each other, by their number. */
export function likenessTable(rows) {
  const cells = rows.map(({ size, gathering, likeness, all }) => [
    number(size),
    number(gathering),
    number(likeness),
    number((likeness * 1000) / size),
    number(all),
  ]);
  return table(['Records', 'gathered, ms', 'likeness, ms', 'µs a record', 'all rules, ms'], cells);
}
