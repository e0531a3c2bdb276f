import type { FixKey } from '../messages/catalogue.ts';
import type { Datum } from '../messages/template.ts';
import type { Diagnostic } from '../rules/analysis.ts';
import type { Edit } from '../text/edit.ts';

/** A repair or a change that is offered at a place, as data. `describeFix` words its title. */
export interface Action {
  readonly title: FixKey;
  readonly data: Readonly<Record<string, Datum>>;
  readonly edits: readonly Edit[];
  /**
   * `quickfix` mends `diagnostics`; `fix-all` mends all that is safe; the others change totals and nothing else
   * (`refactor.rewrite.recalculate-table`, `refactor.rewrite.recalculate-all` in the language protocol).
   */
  readonly kind: 'quickfix' | 'fix-all' | 'recalculate-table' | 'recalculate-all';
  /** The findings that it mends. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it is the one right repair. */
  readonly preferred: boolean;
}
