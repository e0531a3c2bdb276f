/** The name of a settings file. */
export const CONFIG_NAME = '.gongkai.json';

/** Whether `path` is relative, written with `/`, and stays inside the folder that it starts from. */
export function isInside(path: string): boolean {
  return path !== '' && !/^(?:\/|[A-Za-z]:)|\\/.test(path) && !path.split('/').includes('..');
}

/** `path` without what does not change where it leads: `./a//b` is `a/b`. */
export function normal(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/**
 * The folders in which the settings file of a report may lie, the nearest first. All paths are absolute and divided by
 * `/`, without one at the end unless there is nothing else.
 * @param folder of the report
 * @param top the folder up to which to look; where the report is not below it, its own folder is the only one
 */
export function foldersUp(folder: string, top: string | null): string[] {
  if (folder === top || top === null) return [folder];
  const beginning = top.endsWith('/') ? top : `${top}/`;
  if (!folder.startsWith(beginning)) return [folder];
  const parts = folder.slice(beginning.length).split('/');
  const below = parts.map((_, at) => beginning + parts.slice(0, at + 1).join('/'));
  return [top, ...below].reverse();
}
