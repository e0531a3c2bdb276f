import { NotificationType0, RequestType } from 'vscode-languageserver';
import { checkHere } from './check-here.ts';
import type { TextOutcome, TextTask } from './text-piece.ts';
import { failure } from './guard.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';

/** Texts of files that need not be open: a piece of a folder. */
export interface TextsToCheck {
  readonly texts: readonly Pick<TextTask, 'uri' | 'text'>[];
  /** How many more of the same folder are to come: many are worth more threads. */
  readonly left: number;
}

/** Has texts checked under the settings that hold for their files, and forgotten. */
export const CHECK_TEXTS = new RequestType<TextsToCheck, readonly TextOutcome[], unknown>('gongkai/checkTexts');

/** Tells a client that has had texts checked that they may have other findings now: settings have changed. */
export const SETTINGS_CHANGED = new NotificationType0('gongkai/settingsChanged');

/**
 * Checks the texts that a client hands over: what it has found in a folder, wherever that lies.
 * @returns a function to be called when settings have changed
 */
export function checkTexts({ connection, runtime, client, options, configs, settings }: Session): () => void {
  const { relatedInformation, unnecessaryTag } = client;
  const manner = { client: { relatedInformation, unnecessaryTag }, options: { pagesBase: options.pagesBase } };
  const check = runtime.manyTexts(checkHere(runtime, manner), manner);
  let isAsked = false;

  const taskOf = async ({ uri, text }: Pick<TextTask, 'uri' | 'text'>): Promise<TextTask> => {
    const own = settings.under(uri, await configs.governing(uri));
    const { levels, options, accepted, excluded, language, showHints } = own;
    return { uri, text: excluded ? '' : text, settings: { levels, options, accepted, excluded, language, showHints } };
  };
  connection.onRequest(CHECK_TEXTS, async ({ texts, left }, token) => {
    isAsked = true;
    try {
      const tasks = await Promise.all(texts.map(taskOf));
      return await check({ tasks, left, isCalledOff: () => token.isCancellationRequested });
    } catch (error) {
      connection.console.error(failure(CHECK_TEXTS.method, error));
      return [];
    }
  });
  return () => {
    if (isAsked) send(connection.sendNotification(SETTINGS_CHANGED));
  };
}
