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
import type { FolderResults } from './folder/folder-results.ts';
import { SECTION, TASK_TYPE } from './names.ts';
import { say } from './settings.ts';

/** What `tasks.json` may say of a task of ours. */
interface CheckDefinition extends TaskDefinition {
  /** The folder to check, relative to the workspace folder; all of that where it is left out. */
  readonly folder?: string;
  /** The level from which on the task fails. */
  readonly failOn?: string;
}

/** None: what is found goes to the list of problems by itself. That there is none is said, or VS Code asks for some. */
const MATCHERS: string[] = [];

/** Tasks that check the reports of a folder, under the same settings as the editor. */
export class CheckTasks implements TaskProvider {
  private readonly results: FolderResults;

  constructor(results: FolderResults) {
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
    const check = { base, folder: base && Uri.joinPath(base, folder), failOn };
    const execution = new CustomExecution(() => Promise.resolve(new CheckTerminal(this.results, check)));
    const scope = workspaceFolder ?? TaskScope.Workspace;
    return new Task(definition, scope, say('task/name', {}), SECTION, execution, MATCHERS);
  }
}
