import { compose } from '../../converters/document/compose.ts';
import type { Document } from '../../converters/document/document.ts';
import { expanded } from '../../converters/document/expand.ts';
import { vertical } from '../../converters/document/vertical.ts';
import { gb18030Encoder } from '../../../server/src/cli/gb18030.ts';
import type { Model } from '../../converters/models/model.ts';
import { type Body, brOnly, clean, pasted, word } from './bodies.ts';
import { type Shell, divisions, formPage, layoutTables, modern, sideBySide, wordShell } from './shells.ts';

/** A kind of saved page. */
export interface PageKind {
  readonly id: string;
  readonly shell: Shell;
  readonly body: Body;
  /** Whether the title stands in the page around the report, and not in the report once more. */
  readonly isTitled: boolean;
  readonly draw?: (document: Document) => Document;
  readonly isGb18030?: boolean;
  readonly hasMark?: boolean;
}

/** Pages in the shapes of real sites; the offices are invented. */
export const PAGE_KINDS: readonly PageKind[] = [
  { id: 'divisions-clean', shell: divisions, body: clean, isTitled: true },
  { id: 'divisions-word', shell: divisions, body: word, isTitled: true, hasMark: true },
  { id: 'divisions-pasted', shell: divisions, body: pasted, isTitled: false },
  { id: 'layout-br', shell: layoutTables, body: brOnly, isTitled: true, isGb18030: true },
  { id: 'layout-pasted', shell: layoutTables, body: pasted, isTitled: true, isGb18030: true, draw: vertical },
  { id: 'layout-word', shell: layoutTables, body: word, isTitled: false, isGb18030: true },
  { id: 'modern-clean', shell: modern, body: clean, isTitled: true, draw: (document) => expanded(document, 'first') },
  { id: 'modern-pasted', shell: modern, body: pasted, isTitled: true, draw: vertical },
  {
    id: 'form-clean',
    shell: formPage,
    body: clean,
    isTitled: true,
    draw: (document) => expanded(document, 'repeated'),
  },
  { id: 'form-br', shell: formPage, body: brOnly, isTitled: true },
  { id: 'side-word', shell: sideBySide, body: word, isTitled: true },
  { id: 'word-alone', shell: wordShell, body: word, isTitled: false, isGb18030: true },
];

/** The bytes of a page of that kind with that report. */
export function pageOf(kind: PageKind, model: Model): Uint8Array {
  const all = compose(model);
  const drawn = (kind.draw ?? ((document) => document))(all);
  const body = kind.body(kind.isTitled ? drawn.filter((block) => block.kind !== 'title') : drawn);
  const html = kind.shell(body, model);
  if (kind.isGb18030) {
    const bytes = gb18030Encoder()(html);
    if (!bytes) throw new Error(`${kind.id} cannot be written in GB18030`);
    return bytes;
  }
  return new TextEncoder().encode(kind.hasMark ? `\ufeff${html}` : html);
}
