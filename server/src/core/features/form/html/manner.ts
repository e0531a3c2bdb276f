import type { Say } from '../words.ts';

/**
 * Where the form is shown. `live`: in an editor, whose cells can be gone to and are told by what stands in them. `page`:
 * on a page of its own, whose cells hold the figures of the report and nothing else, so that it reads as the report does.
 */
export type Medium = 'live' | 'page';

/** How the form is shown. */
export interface Manner {
  readonly medium: Medium;
  readonly say: Say;
}
