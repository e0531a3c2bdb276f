import { isTextName, stemOf } from './paper-names.ts';

/** A paper, and the text of the same name beside it. */
export interface Twins<File> {
  readonly paper: File;
  readonly text: File;
}

/**
 * The papers among `files` beside which there is a text of the same name. They are one report where the text is one: that
 * is for whoever reads it to say, and where it is none, the paper is to be checked as if it stood alone.
 */
export function twinsAmong<File>(files: readonly File[], pathOf: (file: File) => string): Twins<File>[] {
  const texts = new Map<string, File>();
  for (const each of files) if (isTextName(pathOf(each))) texts.set(stemOf(pathOf(each)), each);
  if (texts.size === 0 || texts.size === files.length) return [];
  return files.flatMap((paper) => {
    const text = isTextName(pathOf(paper)) ? undefined : texts.get(stemOf(pathOf(paper)));
    return text === undefined ? [] : [{ paper, text }];
  });
}
