/** The language of the reports, and the section of the settings. */
export const LANGUAGE_ID = 'gongkai-report';
export const SECTION = 'gongkai';

/** The kind of the server's action that recalculates every total of a report. */
export const RECALCULATE_ALL = 'refactor.rewrite.recalculate-all';

/** The commands that lenses over tables call. */
export const RECALCULATE = 'gongkai.recalculateAll';
export const SHOW_FORM = 'gongkai.showForm';

/** Lists what is accepted and what is switched off. */
export const SHOW_QUIETED = 'gongkai.showQuieted';

/** Lists hints, or no more. */
export const TOGGLE_HINTS = 'gongkai.toggleHints';

/** The kind of the server's action that recalculates the totals of the table at a place. */
export const RECALCULATE_TABLE = 'refactor.rewrite.recalculate-table';

/** The command of the server's action that accepts a finding; it is not the user's to call. */
export const ACCEPT = 'gongkai.acceptFinding';

/** The commands of its actions that switch a rule off, and that show what a rule is about. */
export const SWITCH_OFF = 'gongkai.switchOffRule';
export const RULE_PAGE = 'gongkai.showRule';

/** The type of our tasks. */
export const TASK_TYPE = 'gongkai';
/** The command that reopens a document in another encoding: behind a quick fix only, and no command of the palette. */
export const REOPEN = 'gongkai.reopenInEncoding';

/** The command that opens the sample report. */
export const OPEN_SAMPLE = 'gongkai.openSample';
