import {
  CustomExecution,
  Task,
  type TaskDefinition,
  TaskScope,
  type TaskProvider,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { CheckTerminal } from './check-terminal.ts';
import type { FolderResults } from './folder-results.ts';
import { SECTION, TASK_TYPE } from './names.ts';
import type { ReportServer } from './report-server.ts';
import { say } from './settings.ts';

/** What `tasks.json` may say of a task of ours. */
interface CheckDefinition extends TaskDefinition {
  /** The folder to check, relative to the workspace folder; all of that where it is left out. */
  readonly folder?: string;
  /** The level from which on the task fails. */
  readonly failOn?: string;
}

/** Each takes the findings of one level, as a pattern tells but one; see `problemMatchers` in the manifest. */
const MATCHERS = ['error', 'warning', 'information', 'hint'].map((level) => `$${SECTION}-${level}`);

/** Tasks that check the reports of a folder, under the same settings as the editor. */
export class CheckTasks implements TaskProvider {
  private readonly server: ReportServer;
  private readonly results: FolderResults;

  /** @param results shows findings in a folder that is not on a disk: a problem matcher has no address for its files */
  constructor(server: ReportServer, results: FolderResults) {
    this.server = server;
    this.results = results;
  }

  provideTasks(): Task[] {
    return (workspace.workspaceFolders ?? []).map((folder) => this.taskFor({ type: TASK_TYPE }, folder));
  }

  resolveTask({ definition, scope }: Task): Task {
    const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
    return this.taskFor(definition, folder);
  }

  private taskFor(definition: CheckDefinition, workspaceFolder: WorkspaceFolder | undefined): Task {
    const { folder = '', failOn = 'error' } = definition;
    const base = workspaceFolder?.uri ?? null;
    const isOnDisk = base?.scheme === 'file';
    const execution = new CustomExecution(() => {
      const check = {
        base,
        folder: base && Uri.joinPath(base, folder),
        failOn,
        results: isOnDisk ? null : this.results,
      };
      return Promise.resolve(new CheckTerminal(this.server, check));
    });
    const scope = workspaceFolder ?? TaskScope.Workspace;
    return new Task(definition, scope, say('task/name', {}), SECTION, execution, isOnDisk ? MATCHERS : []);
  }
}
