/** The number of a document: `国办公开办函〔2021〕30号`. */
export interface DocumentNumber {
  /** The sign of the office that issued it. */
  readonly sign: string;
  readonly year: number;
  readonly number: number;
}

/** The number as it is written. */
export function writtenNumber({ sign, year, number }: DocumentNumber): string {
  return `${sign}〔${year}〕${number}号`;
}
