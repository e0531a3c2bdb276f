import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The same bytes whenever they are made: a zip keeps the time of its files. */
const MADE = new Date(2025, 0, 2, 12);

/** What the elements of a part are declared to be. */
export const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:r="${OFFICE}/officeDocument/2006/relationships"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  `xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${OFFICE}/drawingml/2006/main"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A relation of the main part to what stands outside of the file. */
export interface Outside {
  readonly type: string;
  readonly target: string;
}

/** Parts beside the main one, by the word of their type: `styles`, `numbering`, `footnotes`. */
export type Parts = Readonly<Record<string, string>>;

/** The bytes of a Word file whose main part holds `body`. */
export function wordFile(body: string, parts: Parts = {}, outside: readonly Outside[] = []): Uint8Array {
  const names = Object.keys(parts);
  const related = [
    ...names.map((name) => relation(name, `${name}.xml`)),
    ...outside.map(({ type, target }) => relation(type, target, ' TargetMode="External"')),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relations([relation('officeDocument', 'word/document.xml')]),
    'word/document.xml': `<w:document ${NAMESPACES} mc:Ignorable="w14"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(related),
  };
  for (const name of names) files[`word/${name}.xml`] = parts[name] ?? '';
  return zipped(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

/** A zip of files, small and always the same. */
export function zipped(files: Readonly<Record<string, Uint8Array>>, level: 1 | 9 = 9): Uint8Array {
  return zipSync({ ...files }, { level, mtime: MADE });
}

function relation(type: string, target: string, mode = ''): string {
  return `<Relationship Id="r_${type}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
}

function relations(all: readonly string[]): string {
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(names: readonly string[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const override = (part: string, type: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${word}.${type}+xml"/>`;
  return [
    `<Types xmlns="${OFFICE}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('document', 'document.main'),
    ...names.map((name) => override(name, name)),
    '</Types>',
  ].join('');
}
