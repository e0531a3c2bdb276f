import type { Model } from '../../../converters/models/model.ts';

/** A way in which reports come as Word files. */
export interface Way {
  readonly id: string;
  /** What is in such a file, for the record. */
  readonly title: string;
  readonly make: (model: Model) => Uint8Array;
}
