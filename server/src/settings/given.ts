import type { Levels } from '../core/rules/analysis.ts';
import type { Fault } from '../core/rules/config.ts';
import type { Deadlines, Words } from '../core/rules/options.ts';

/** The settings that an editor and a file both may hold. */
export const SHARED_KEYS = ['rules', 'exclude', 'deadlines', 'words'] as const;

/** What one source of settings says; absent where it says nothing. */
export interface GivenSettings {
  readonly rules?: Levels;
  /** Files and folders to leave out, as `leavesOut` reads them. */
  readonly exclude?: readonly string[];
  readonly deadlines?: Partial<Deadlines>;
  readonly words?: Partial<Words>;
}

/** Takes note of what cannot be used. */
export type Complain<Place> = (place: Place, fault: Fault) => void;
