import { NotificationType, NotificationType0, RequestType } from 'vscode-languageserver';
import { checkHere } from './check-here.ts';
import type { TextOutcome, TextTask } from './text-piece.ts';
import { failure } from './guard.ts';
import { openNeighbour } from './open-neighbour.ts';
import type { Keeper } from './neighbours.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';

/** Texts of files that need not be open: a piece of a folder. */
export interface TextsToCheck {
  readonly texts: readonly Pick<TextTask, 'uri' | 'text'>[];
  /** How many more of the same folder are to come: many are worth more threads. */
  readonly left: number;
  /**
   * Whether they are kept as reports of the workspace: from then on the reports that are open are held against them. What
   * is found in them is told to nobody.
   */
  readonly isKept?: boolean;
  /** The address of the folder that is being checked, for which they are kept until `gongkai/between` tells which belong to it. */
  readonly folder?: string;
}

/** What is told of a text. */
export type TextFindings = Omit<TextOutcome, 'neighbour'>;

/** Has texts checked under the settings that hold for their files; what they say is forgotten unless they are kept. */
export const CHECK_TEXTS = new RequestType<TextsToCheck, readonly TextFindings[], unknown>('gongkai/checkTexts');

/** Forgets texts that were kept: their files are gone. */
export const FORGET_TEXTS = new NotificationType<{ readonly uris: readonly string[] }>('gongkai/forgetTexts');

/** Tells a client that has had texts checked that they may have other findings now: settings have changed. */
export const SETTINGS_CHANGED = new NotificationType0('gongkai/settingsChanged');

/**
 * Checks the texts that a client hands over: what it has found in a folder, wherever that lies.
 * @param renew what is said of open reports is to be said anew: others are kept
 * @returns a function to be called when settings have changed
 */
export function checkTexts(session: Session, renew: () => void): () => void {
  const { connection, runtime, client, options, configs, documents, settings, neighbours } = session;
  const { relatedInformation, unnecessaryTag } = client;
  const manner = { client: { relatedInformation, unnecessaryTag }, options: { pagesBase: options.pagesBase } };
  const check = runtime.manyTexts(checkHere(runtime, manner), manner);
  let isAsked = false;

  const taskOf = async (
    { uri, text }: Pick<TextTask, 'uri' | 'text'>,
    about: Pick<TextTask, 'isKept' | 'isTold'>,
  ): Promise<TextTask> => {
    const own = settings.under(uri, await configs.governing(uri));
    const { levels, options, accepted, excluded, language, showHints } = own;
    const inForce = { levels, options, accepted, excluded, language, showHints };
    return { uri, text: excluded ? '' : text, ...about, settings: inForce };
  };
  const keep = (tasks: readonly TextTask[], outcomes: readonly TextOutcome[], keepers: readonly Keeper[]) => {
    const before = neighbours.revision();
    outcomes.forEach(({ neighbour }, at) => {
      const { uri } = tasks[at]!;
      // What is open counts as it is there, saved or not.
      const open = documents.get(uri);
      const present = open ? openNeighbour(documents.read(open)) : neighbour;
      for (const keeper of keepers) neighbours.put(uri, present, keeper);
    });
    if (neighbours.revision() !== before) renew();
  };
  connection.onNotification(FORGET_TEXTS, ({ uris }) => {
    const before = neighbours.revision();
    for (const uri of uris) neighbours.forget(uri);
    if (neighbours.revision() !== before) renew();
  });
  connection.onRequest(CHECK_TEXTS, async ({ texts, left, isKept = false, folder }, token) => {
    isAsked = true;
    const keepers: Keeper[] = [
      ...(isKept ? ['workspace' as const] : []),
      ...(folder === undefined ? [] : [{ folder }]),
    ];
    try {
      const about = { isKept: keepers.length > 0, isTold: !isKept };
      const tasks = await Promise.all(texts.map((text) => taskOf(text, about)));
      const outcomes = await check({ tasks, left, isCalledOff: () => token.isCancellationRequested });
      keep(tasks, outcomes, keepers);
      return outcomes.map(toldOf);
    } catch (error) {
      connection.console.error(failure(CHECK_TEXTS.method, error));
      return [];
    }
  });
  return () => {
    if (isAsked) send(connection.sendNotification(SETTINGS_CHANGED));
  };
}

function toldOf({ isReport, isSeveral, diagnostics, counts, accepted, failure }: TextOutcome): TextFindings {
  return { isReport, isSeveral, diagnostics, counts, accepted, failure };
}
