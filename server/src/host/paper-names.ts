/** Papers that are looked for in folders: those that are read, and those of which it must be said that they are not. */
const SOUGHT = /\.(?:docx|docm|doc|wps|html?|pdf|xlsx)$/i;
/** Others by whose names it is told that they are no texts. */
const OTHERS = /\.(?:dotx|dotm|wpt|xhtml|shtml|mht|mhtml|xlsm|xls|et|ods|csv|rtf|odt|ofd)$/i;
/** Those of them in which a report may be and which are not read, whatever they hold. */
const UNREAD = /\.(?:mht|mhtml|xls|et|ods|csv|rtf|odt|ofd|wpt)$/i;
const TEXT = /\.txt$/i;
/** What Word and WPS put beside a file while it is open in them. */
const LOCK = /^(?:~\$|\.~)/;

/** Whether a file of that name in a folder is a paper: a Word file, a page, a PDF, a sheet. */
export function isPaperSought(path: string): boolean {
  return SOUGHT.test(path) && !LOCK.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Whether a file of that name in a folder may be a report in a kind of file that is not read. */
export function isUnreadKind(path: string): boolean {
  return UNREAD.test(path) && !LOCK.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Whether a file is to be read as a paper: its name says so, or its first bytes do. */
export function isPaper(path: string, bytes: Uint8Array): boolean {
  return (
    SOUGHT.test(path) || OTHERS.test(path) || STARTS.some((start) => start.every((byte, at) => bytes[at] === byte))
  );
}

/** How zip files (.docx, .xlsx), files of old Word and PDFs begin. No text does. */
const STARTS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
];

/** What the text is called that a paper is turned into, and into which others it may have been turned. */
export function textNameOf(paper: string): string {
  return `${stemOf(paper)}.txt`;
}

/** The name of a paper or of a text without its extension: a paper and the text that came from it have the same. */
export function stemOf(path: string): string {
  return isNamed(path) ? path.slice(0, path.lastIndexOf('.')) : path;
}

/** Whether a file is called like a text. */
export function isTextName(path: string): boolean {
  return TEXT.test(path);
}

function isNamed(path: string): boolean {
  return SOUGHT.test(path) || OTHERS.test(path) || TEXT.test(path);
}
