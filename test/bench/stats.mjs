/** The value below which the part `share` of `values` lies. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

/** Gathers what is measured, round by round, and tells it as ratios to the floor of the same round. */
export class Figures {
  #rounds = new Map();

  /** @param values milliseconds of one round, or one figure of another unit */
  add(what, name, values) {
    const byName = this.#rounds.get(what) ?? new Map();
    this.#rounds.set(what, byName.set(name, [...(byName.get(name) ?? []), values]));
  }

  /** A line for each thing measured and each name but the floor's. */
  table(floor) {
    const rows = [];
    for (const [what, byName] of this.#rounds) {
      const base = byName.get(floor);
      for (const [name, rounds] of byName) {
        if (name === floor) continue;
        const ratios = base ? rounds.map((values, round) => median(values) / median(base[round])) : [];
        const ratio = base ? [median(ratios), Math.min(...ratios), Math.max(...ratios)].map(written) : ['–', '–', '–'];
        const cells = [median(rounds.flat()), quantile(rounds.flat(), 0.95)].map(written);
        rows.push([what, name, ...cells, base ? written(median(base.flat())) : '–', ...ratio]);
      }
    }
    return tableOf(['', '', 'p50', 'p95', `${floor} p50`, 'ratio', 'least', 'most'], rows);
  }
}

const written = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

function tableOf(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const line = (row) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  return [head, ...rows].map(line).join('\n');
}
