import { RequestType } from 'vscode-languageserver';
import { failure } from './guard.ts';
import type { Session } from './session.ts';

/** What somebody copied, as HTML. */
export interface Copied {
  readonly html: string;
}

/** Has a copied table turned into rows and tabs; null where no table is in it. Nothing is kept of it. */
export const COPIED = new RequestType<Copied, string | null, unknown>('gongkai/copied');

/** Turns what clients hand over on a paste into text; what reads it is brought with the first. */
export function copiedTables({ connection, runtime, options }: Session): void {
  connection.onRequest(COPIED, async ({ html }): Promise<string | null> => {
    try {
      const { copiedText } = await runtime.papers(options.papersScript);
      return await copiedText(html);
    } catch (error) {
      connection.console.error(failure(COPIED.method, error));
      return null;
    }
  });
}
