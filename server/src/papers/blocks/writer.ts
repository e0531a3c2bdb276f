import type { Piece, Place, Run } from '../paper.ts';
import type { Words } from './blocks.ts';

/** Writes a text line by line, and keeps where each stretch of it stands in the paper. */
export class Writer {
  readonly #parts: string[] = [];
  #length = 0;
  readonly pieces: Piece[] = [];

  get text(): string {
    return this.#parts.join('');
  }

  endLine(): void {
    this.#put('\n');
  }

  tabs(count: number): void {
    if (count > 0) this.#put('\t'.repeat(count));
  }

  /** Words of one place. */
  piece(words: readonly Words[], place: Place): void {
    const start = this.#length;
    const runs: Run[] = [];
    for (const { text, node } of words) {
      const from = this.#length;
      this.#put(text);
      if (node !== null && text !== '') add(runs, { node, start: from, end: this.#length });
    }
    const piece = { start, end: this.#length, place };
    this.pieces.push(runs.length > 0 ? { ...piece, runs } : piece);
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Stretches of one node that follow each other are one. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.node === run.node && last.end === run.start) runs[runs.length - 1] = { ...last, end: run.end };
  else runs.push(run);
}
