import { URI } from 'vscode-uri';
import { CONFIG_NAME, foldersUp } from '../settings/paths.ts';

/** Where settings files of a document may lie. */
export interface ConfigPlaces {
  /** Addresses of settings files, that of the nearest folder first. */
  readonly candidates: readonly string[];
  /** Where a new one belongs: in the workspace folder, else beside the document. */
  readonly home: string;
}

/** Whether a document is a settings file itself. */
export function isConfig(uri: string): boolean {
  return URI.parse(uri).path.endsWith(`/${CONFIG_NAME}`);
}

/** One address for one file, however it is written. */
export function sameUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** Names of the folders that a file lies in, the outermost first, and its own. */
export function namesOf(uri: string): string[] {
  return URI.parse(uri)
    .path.split('/')
    .filter((name) => name !== '');
}

/**
 * The places of settings files of a document; null where it lies in no folder, or its address says more than a path.
 * @param workspace addresses of the folders that are open in the client
 */
export function configPlaces(uri: string, workspace: readonly string[]): ConfigPlaces | null {
  const document = fileOf(uri);
  if (!document) return null;
  const folder = folderOf(document.path);
  const at = (path: string) => document.with({ path: `${path === '/' ? '' : path}/${CONFIG_NAME}` }).toString();
  const folders = foldersUp(folder, workspaceFolder(document, workspace));
  return { candidates: folders.map(at), home: at(folders.at(-1) ?? folder) };
}

/** The path of a document below the folder of the settings file at `config`; null where it lies elsewhere. */
export function nameBelow(config: string, uri: string): string | null {
  const document = fileOf(uri);
  const folder = folderOf(URI.parse(config).path);
  return document ? below(folder, document.path) : null;
}

/** The path of a document below the workspace folder that holds it, else its name alone. */
export function nameInWorkspace(uri: string, workspace: readonly string[]): string {
  const document = URI.parse(uri);
  const folder = workspaceFolder(document, workspace);
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  return (folder === null ? null : below(folder, document.path)) ?? name;
}

function fileOf(uri: string): URI | null {
  const parsed = URI.parse(uri).with({ fragment: '' });
  return parsed.scheme === 'untitled' || parsed.query !== '' || !parsed.path.startsWith('/') ? null : parsed;
}

/** The innermost folder of the workspace that holds the document. */
function workspaceFolder(document: URI, workspace: readonly string[]): string | null {
  const holding = workspace.flatMap((each) => {
    const folder = URI.parse(each);
    const path = folder.path.replace(/(?<=.)\/$/, '');
    const isSame = folder.scheme === document.scheme && folder.authority === document.authority;
    return isSame && below(path, document.path) !== null ? [path] : [];
  });
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function below(folder: string, path: string): string | null {
  const beginning = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(beginning) ? path.slice(beginning.length) : null;
}
