import { type Matrix, SAME, placed, within } from './matrix.ts';
import type { Glyph } from './page-marks.ts';
import { withoutRadicals } from './radicals.ts';

/** A font as far as it places characters. */
export interface Font {
  /** What a unit of a character's width is, of the size. */
  readonly unit: number;
  readonly isVertical: boolean;
}

/** A character as pdf.js gives it. */
export interface GivenGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface State {
  readonly matrix: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly between: number;
  readonly betweenWords: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const FONT: Font = { unit: 0.001, isVertical: false };
const START = { font: FONT, size: 1, between: 0, betweenWords: 0, stretch: 1, leading: 0, rise: 0 };
const THOUSAND = 1000;
/** Text that leans more is a stamp or a mark across the page. */
const LEAN = 0.05;

/** Follows how a page writes, and says where each character stands. */
export class TextPen {
  state: State;
  #kept: State[] = [];
  #text: Matrix = SAME;
  #line: Matrix = SAME;
  readonly #glyphs: Glyph[];

  constructor(page: Matrix, glyphs: Glyph[]) {
    this.state = { matrix: page, ...START };
    this.#glyphs = glyphs;
  }

  save(): void {
    this.#kept.push(this.state);
  }

  restore(): void {
    this.state = this.#kept.pop() ?? this.state;
  }

  change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  transform(matrix: Matrix): void {
    this.change({ matrix: within(this.state.matrix, matrix) });
  }

  /** Begins to write at the place that `matrix` gives. */
  begin(matrix: Matrix = SAME): void {
    this.#text = this.#line = matrix;
  }

  move(x: number, y: number): void {
    this.begin(within(this.#line, [1, 0, 0, 1, x, y]));
  }

  nextLine(): void {
    this.move(0, -this.state.leading);
  }

  /** Writes characters, and moves by numbers between them. */
  show(given: readonly (GivenGlyph | number)[]): void {
    const { font, size, between, betweenWords, stretch, rise } = this.state;
    for (const each of given) {
      if (typeof each === 'number') {
        this.#advance((-each / THOUSAND) * size);
        continue;
      }
      const own = each.width * font.unit * size;
      if (each.unicode !== '') this.#write(each.unicode, own * stretch, size, rise);
      this.#advance((font.isVertical ? -size : own) + between + (each.isSpace ? betweenWords : 0));
    }
  }

  #advance(by: number): void {
    const { font, stretch } = this.state;
    this.#text = within(this.#text, font.isVertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * stretch, 0]);
  }

  #write(unicode: string, own: number, size: number, rise: number): void {
    const matrix = within(this.state.matrix, this.#text);
    const start = placed(matrix, 0, rise);
    const end = placed(matrix, own, rise);
    const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(size);
    const width = end.x - start.x;
    if (Math.abs(end.y - start.y) > LEAN * Math.max(Math.abs(width), height) || width < 0) return;
    const text = withoutRadicals(unicode);
    this.#glyphs.push({ text, x: start.x, y: start.y, width, size: height });
  }
}
