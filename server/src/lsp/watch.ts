import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reading } from './documents.ts';
import { attempt } from './guard.ts';
import type { Session } from './session.ts';

/** How long (ms) a document rests before what is sent unasked is sent. */
const REST = 200;

/** What is sent unasked, document by document. */
export interface Watch {
  /** Sends everything anew. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/** Calls `publish` with each document as it is opened, and again when it rests after changes. */
export function watch(session: Session, publish: (reading: Reading) => void): Watch {
  const { documents, configs, runtime } = session;
  const waiting = new Map<string, () => void>();
  const seen = new Set<string>();
  const callOff = (uri: string) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
  };
  const schedule = ({ uri }: TextDocument, ms: number) => {
    callOff(uri);
    const cancel = runtime.later(() => {
      waiting.delete(uri);
      if (!documents.get(uri)) return;
      seen.add(uri);
      void configs.ready(uri).then(() => {
        const present = documents.get(uri);
        if (present) attempt(session, uri, () => publish(documents.read(present)));
      });
    }, ms);
    waiting.set(uri, cancel);
  };
  documents.onChange((document) => schedule(document, seen.has(document.uri) ? REST : 0));
  documents.onClose(({ uri }) => {
    callOff(uri);
    seen.delete(uri);
  });
  return {
    renew: () => documents.all().forEach((document) => schedule(document, 0)),
    stop: () => [...waiting.keys()].forEach(callOff),
  };
}
