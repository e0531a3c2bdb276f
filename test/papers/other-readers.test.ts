import { extractRawText } from 'mammoth';
import { describe, expect, test } from 'vitest';
import { paperOf } from './analysed.ts';
import { FIXTURES, fixtureBytes } from './word/fixtures.ts';

/** What mammoth reads otherwise than we do, by the way in which a file was made, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'word-numbered': 'numbers that the program gives are not in its text',
  'wps-numbered': 'numbers that the program gives are not in its text',
  'word-subsections': 'numbers that the program gives are not in its text',
  'office-numbered': 'numbers that the program gives are not in its text',
  'office-styled': 'numbers that the program gives are not in its text',
  'word-controls': 'a table of contents is in its text',
  'word-notes': 'notes are not in its text, nor is a minus that does not break',
  'office-boxed': 'words of text boxes inside groups are not in its text',
  'other-strict': 'it does not read UTF-16',
};

/** Words without what divides them: mammoth writes each cell as a paragraph. */
const bare = (text: string): string => text.replace(/\s/g, '');

/** What mammoth reads; nothing where it fails. */
async function byMammoth(bytes: Uint8Array): Promise<string> {
  return extractRawText({ buffer: Buffer.from(bytes) }).then(
    ({ value }) => value,
    () => '',
  );
}

describe('mammoth reads the same words, but where it is known why not', () => {
  test.each(FIXTURES.filter(({ report }) => report.fault === null).map(({ name }) => name))('%s', async (name) => {
    const bytes = fixtureBytes(name);
    const [ours, theirs] = [bare((await paperOf(bytes)).text), bare(await byMammoth(bytes))];
    const way = name.slice(0, name.indexOf('.'));
    if (OTHERWISE[way] === undefined) expect(ours).toBe(theirs);
    else expect(ours).not.toBe(theirs);
  });
});
