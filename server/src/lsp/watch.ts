import type { Reading } from './documents.ts';
import { attempt } from './guard.ts';
import type { OpenText } from './open-text.ts';
import type { Session } from './session.ts';

/** How long (ms) a document rests before what is sent unasked is sent. */
const REST = 200;
/** So many turns a burst of edits may keep what there is to say of them waiting. */
const MOST_TURNS = 100;

/** What is sent unasked, document by document. */
export interface Watch {
  /** Sends everything anew. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/** What is to be done with a document of which there is something to send. */
export interface Publishers {
  /** Called when the messages that had arrived have had their turn: at the speed of an echo, once for a burst of edits. */
  readonly promptly: ((reading: Reading) => void) | null;
  /** Called when the document rests: what nobody watches while typing. */
  readonly atRest: (reading: Reading) => void;
}

/** Publishes each document as it is opened, and again after changes. */
export function watch(session: Session, { promptly, atRest }: Publishers): Watch {
  const { documents, configs, runtime } = session;
  const waiting = new Map<string, () => void>();
  const seen = new Set<string>();
  const settling = new Set<string>();
  const resting = new Set<string>();
  let isOver = false;
  const publish = async (uri: string, say: (reading: Reading) => void): Promise<void> => {
    await configs.ready(uri);
    const present = documents.get(uri);
    if (present && !isOver) attempt(session, uri, () => say(documents.read(present)));
  };
  /** Waits until an edit is not followed by another one that has come in already. */
  const settle = async (uri: string, say: (reading: Reading) => void): Promise<void> => {
    if (settling.has(uri)) return;
    settling.add(uri);
    for (let turns = 0, revision: number | undefined; turns < MOST_TURNS; turns++) {
      revision = documents.get(uri)?.revision;
      await runtime.turn();
      if (documents.get(uri)?.revision === revision) break;
    }
    settling.delete(uri);
    await publish(uri, say);
  };
  /** Waits for a client that is slow to read; it is told once then. */
  const rest = async (uri: string): Promise<void> => {
    if (resting.has(uri)) return;
    resting.add(uri);
    await runtime.turn();
    resting.delete(uri);
    await publish(uri, atRest);
  };
  const callOff = (uri: string) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
  };
  const schedule = ({ uri }: OpenText, ms: number) => {
    callOff(uri);
    const cancel = runtime.later(() => {
      waiting.delete(uri);
      if (!documents.get(uri)) return;
      seen.add(uri);
      void rest(uri);
    }, ms);
    waiting.set(uri, cancel);
  };
  const renew = (document: OpenText, ms: number) => {
    if (promptly) void settle(document.uri, promptly);
    schedule(document, ms);
  };
  documents.onChange((document) => renew(document, seen.has(document.uri) ? REST : 0));
  documents.onClose(({ uri }) => {
    callOff(uri);
    seen.delete(uri);
  });
  return {
    renew: () => documents.all().forEach((document) => renew(document, 0)),
    stop: () => {
      isOver = true;
      [...waiting.keys()].forEach(callOff);
    },
  };
}
