import { type Attributes, attribute, whole } from '../xml/read-xml.ts';
import { Refusal } from '../refusal.ts';
import type { State } from './state.ts';
import { symbol } from './symbols.ts';
import type { Merge } from './tables.ts';

/** Does what an element asks for where it begins. `parent` is the element around it. */
type Opener = (state: State, attributes: Attributes, parent: string) => void;

/** How the name of what a drawing holds ends, where that is a picture. */
const PICTURE = '/picture';
const val = (attributes: Attributes): string => attribute(attributes, 'val') ?? '';
const hex = (attributes: Attributes): number => Number.parseInt(attribute(attributes, 'char') ?? '', 16) || 0;

/** What begins with each element. Those that are not named, as `w:ins` and `w:sdt`, are looked through. */
export const OPENERS: Readonly<Record<string, Opener>> = {
  'w:p': (state) => state.story.open(state.paragraph, state.context.styles.usual),
  'w:r': (state) => {
    state.bare();
    state.wear(state.story.paragraph?.style ?? '');
  },
  'w:br': (state) => state.say('\n'),
  'w:cr': (state) => state.say('\n'),
  'w:tab': (state, _, parent) => {
    if (parent === 'w:r') state.say('\t');
  },
  'w:ptab': (state) => state.say('\t'),
  'w:noBreakHyphen': (state) => state.say('-'),
  'w:sym': (state, attributes) => state.say(symbol(attribute(attributes, 'font') ?? '', hex(attributes))),
  'w:fldChar': (state, attributes) => {
    if (state.fields.mark(attribute(attributes, 'fldCharType'))) state.context.left.count('contents');
  },
  'w:fldSimple': (state, attributes) => {
    state.fields.mark('begin');
    state.fields.code(attribute(attributes, 'instr') ?? '');
    if (state.fields.mark('separate')) state.context.left.count('contents');
  },

  'w:pStyle': (state, attributes, parent) => {
    if (parent === 'w:pPr' && state.story.paragraph) state.story.paragraph.style = val(attributes);
  },
  'w:numId': (state, attributes) => own(state, { list: whole(attributes) ?? 0 }),
  'w:ilvl': (state, attributes) => own(state, { level: whole(attributes) ?? 0 }),
  'w:rStyle': (state, attributes) => state.wear(val(attributes)),

  'w:tbl': (state) => state.tables.begin(),
  'w:gridCol': (state, attributes) => state.tables.column(Math.max(whole(attributes, 'w') ?? 0, 0)),
  'w:tr': (state) => state.tables.beginRow(),
  'w:tc': (state) => {
    state.tables.beginCell();
    state.story.enter();
  },
  'w:gridBefore': (state, attributes) => {
    if (state.tables.row) state.tables.row.column = Math.max(whole(attributes) ?? 0, 0);
  },
  'w:gridSpan': (state, attributes) => {
    if (state.tables.cell) state.tables.cell.span = whole(attributes) ?? 1;
  },
  'w:vMerge': (state, attributes) => down(state, val(attributes) === 'restart' ? 'begins' : 'goes-on'),
  'w:cellMerge': (state, attributes) =>
    down(
      state,
      attribute(attributes, 'vMerge') === 'rest' ? 'begins' : attribute(attributes, 'vMerge') ? 'goes-on' : null,
    ),
  'w:hMerge': (state, attributes) => {
    if (state.tables.cell) state.tables.cell.goesOn = val(attributes) !== 'restart';
  },
  'w:cellDel': (state) => {
    if (state.tables.cell) state.tables.cell.deleted = true;
  },

  'w:txbxContent': (state) => state.story.enter(),
  'w:footnoteReference': (state, attributes) => state.name(state.context.footnotes, attribute(attributes, 'id') ?? ''),
  'w:endnoteReference': (state, attributes) => state.name(state.context.endnotes, attribute(attributes, 'id') ?? ''),
  'w:footnote': beginNote,
  'w:endnote': beginNote,

  'w:commentReference': (state) => state.context.left.count('comment'),
  'w:headerReference': (state) => state.context.left.count('header-or-footer'),
  'w:footerReference': (state) => state.context.left.count('header-or-footer'),
  'a:graphicData': (state, attributes) => {
    if (attribute(attributes, 'uri')?.endsWith(PICTURE)) state.context.left.count('picture');
  },
  // One of a group of drawings; that of a picture alone is counted above, whether it is there or not.
  'pic:pic': (state, _, parent) => {
    if (parent !== 'a:graphicData') state.context.left.count('picture');
  },
  'v:imagedata': (state) => state.context.left.count('picture'),
  // A whole document inside this one, which Word takes in when it is opened: much of the report may be in it.
  'w:altChunk': () => {
    throw new Refusal('other-kind');
  },
};

function own({ story: { paragraph } }: State, more: object): void {
  if (paragraph) paragraph.own = { ...paragraph.own, ...more };
}

function down({ tables: { cell } }: State, merge: Merge): void {
  if (cell) cell.down = merge;
}

function beginNote(state: State, attributes: Attributes): void {
  // Those of a type are the lines between the text and its notes.
  state.note = attribute(attributes, 'type') === undefined ? (attribute(attributes, 'id') ?? '') : '';
  state.story.enter();
}
