import { visible } from '../core/text/visible.ts';

/** Words for a person, as SARIF has them. */
export interface PlainMessage {
  readonly text: string;
}

/**
 * A plain text message (§3.11.3) of one or more paragraphs in which nothing but words stands, whatever a document says:
 * - What steers or hides is shown by its number.
 * - Braces are doubled (§3.11.5); a single one may begin a placeholder.
 * - No link can come of it (§3.11.6): `](` is put apart. A backslash before the bracket would do by the standard, but the
 *   viewers of VS Code and Azure DevOps do not know it, and would make a link to wherever the document says.
 */
export function plainMessage(...paragraphs: readonly string[]): PlainMessage {
  return { text: paragraphs.map(plain).join('\n') };
}

function plain(paragraph: string): string {
  return visible(paragraph).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}
