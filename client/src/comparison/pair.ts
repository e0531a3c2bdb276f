import { Disposable, EventEmitter, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';
import { readFile } from '../papers/read-file.ts';
import type { ReportServer } from '../report-server.ts';

/** After so long (ms) without another change the reports are compared anew. */
const REST = 150;

/** Two reports that are compared: the later one is open and followed as it is typed, the earlier one wherever it is. */
export class ReportPair implements Disposable {
  readonly own: Uri;
  readonly before: Uri;
  private readonly server: ReportServer;
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The text of the earlier report as it was read; null where it is to be read anew. */
  private read: Promise<string> | null = null;

  /** One of them may say something else now. */
  readonly onChange = this.changes.event;

  constructor(server: ReportServer, own: Uri, before: Uri) {
    this.server = server;
    this.own = own;
    this.before = before;
    const watcher = workspace.createFileSystemWatcher(
      new RelativePattern(Uri.joinPath(before, '..'), fileName(before)),
    );
    const renew = () => {
      this.read = null;
      this.changed();
    };
    const isOurs = ({ uri }: TextDocument) => isSame(uri, own) || isSame(uri, before);
    const look = (document: TextDocument) => {
      if (isOurs(document)) renew();
    };
    this.subscriptions = Disposable.from(
      this.changes,
      watcher,
      watcher.onDidChange(renew),
      watcher.onDidCreate(renew),
      watcher.onDidDelete(renew),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isOurs(document)) this.changed();
      }),
      workspace.onDidOpenTextDocument(look),
      workspace.onDidCloseTextDocument(look),
      // Settings, the language that is spoken among them, and what the server has come to know.
      server.onStatus(({ uri }) => {
        if (uri === own.toString()) this.changed();
      }),
    );
  }

  /** The later report; undefined where it is closed. */
  get document(): TextDocument | undefined {
    return openAt(this.own);
  }

  /** The text of the earlier report: as it is open, else as it stands in its file. Rejects with why there is none. */
  textBefore(): Promise<string> {
    const open = openAt(this.before);
    if (open) return Promise.resolve(open.getText());
    return (this.read ??= readFile(this.server, this.before).then(({ text }) => text));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changes.fire(), REST);
  }
}

function openAt(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((each) => !each.isClosed && isSame(each.uri, uri));
}

function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}

/** The name of a file as a pattern that no other name fits. */
function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/[*?{}[\]]/g, '?');
}
