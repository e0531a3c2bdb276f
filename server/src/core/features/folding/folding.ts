/** Lines that fold away, by index: the first stays visible. */
export interface Folding {
  readonly first: number;
  readonly last: number;
  readonly kind: 'section' | 'subsection' | 'table' | 'rows';
}
