import { Uri } from 'vscode';
import { isPaperSought, stemOf } from '../../../server/src/host/paper-names.ts';

/** The scheme of texts of papers that are saved nowhere: they are made when somebody looks at them. */
export const PAPER_SCHEME = 'gongkai-paper';

/** Where the text of a paper is to be saved: beside it. */
export function textBeside(paper: Uri): Uri {
  return paper.with({ path: `${stemOf(paper.path)}.txt` });
}

/** Where the papers may stand that a text was made of: beside it, under the same name. */
export function papersBeside(text: Uri): Uri[] {
  return ['.docx', '.docm', '.html', '.htm', '.pdf', '.xlsx'].map((extension) =>
    text.with({ path: `${stemOf(text.path)}${extension}` }),
  );
}

/** Where an older text goes when it is kept: `年报（旧）.txt`, and further ones with a number. */
export function keptBeside(text: Uri, number: number): Uri {
  return text.with({ path: `${stemOf(text.path)}（旧${number > 1 ? number : ''}）.txt` });
}

/** Where findings of a file can be looked at: in the file, or in the text of a paper, which has none of its own. */
export function shownAt(file: Uri): Uri {
  return isPaperSought(file.path) ? viewOf(file) : file;
}

/** The address of a paper's text that is saved nowhere. */
export function viewOf(paper: Uri): Uri {
  return Uri.from({ scheme: PAPER_SCHEME, path: `${paper.path}.txt`, query: paper.toString() });
}

/** The paper whose text a view shows. */
export function paperOf(view: Uri): Uri {
  return Uri.parse(view.query, true);
}
