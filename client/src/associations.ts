import { type TextDocument, languages, workspace } from 'vscode';

/** The setting that says which files are of which language. */
export const ASSOCIATIONS = 'files.associations';

/** Whether the user's associations call a document a plain text. */
export function isCalledPlain(document: TextDocument): boolean {
  const { uri } = document;
  const associations = workspace
    .getConfiguration(undefined, uri)
    .get<Readonly<Record<string, unknown>>>(ASSOCIATIONS, {});
  return Object.entries(associations).some(
    ([pattern, language]) => language === 'plaintext' && languages.match({ pattern: anywhere(pattern) }, document) > 0,
  );
}

/** As VS Code reads such a pattern: in any case of letters, and in any folder unless it names folders. */
function anywhere(pattern: string): string {
  const inAnyCase = pattern.replace(/\[[^[\]]*\]|[a-z]/gi, (part) => {
    return part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`;
  });
  return pattern.includes('/') ? inAnyCase : `**/${inAnyCase}`;
}
