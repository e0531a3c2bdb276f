import { Console } from 'node:console';
import process from 'node:process';
import type { Language } from '../core/messages/catalogue.ts';
import type { ReadFile } from '../lsp/configs.ts';
import type { HostOptions } from '../lsp/runtime.ts';
import type { ManyTexts } from '../lsp/text-piece.ts';
import { type Break, MOST_BYTES } from '../streams/frames.ts';
import { type Streams, serveStreams } from '../streams/serve-streams.ts';
import { FAILED, FINE, FOUND } from './exit-status.ts';
import { keepHeapSmall, letHeapGrow, optimiseLate } from './v8-flags.ts';
import type { Say } from './words.ts';

/**
 * What a language server has of this process.
 * @param language what it speaks unless the client says otherwise
 * @param program a file that threads can run to check many texts; null where there is none
 */
export function processHost(language: Language, program: string | null): HostOptions {
  keepHeapSmall();
  optimiseLate();
  // What reads files is brought when there is one to read: most clients are not there for that.
  const readFile: ReadFile = async (...asked) => (await import('./file-uri.ts')).readFileUri(...asked);
  const papers = () => import('../lsp/papers.ts');
  return {
    language,
    readFile,
    papers,
    makeRoom: letHeapGrow,
    ...(program === null ? {} : { manyTexts: inThreads(program) }),
  };
}

/** Checks many texts in threads that run `program`. They are brought with the first of the texts. */
function inThreads(program: string): ManyTexts {
  return (here, manner) => {
    let threads: Promise<ReturnType<ManyTexts>> | undefined;
    return async (piece) => {
      threads ??= import('./text-threads.ts').then(({ textThreads }) => textThreads(program, here, manner));
      return (await threads)(piece);
    };
  };
}

/** Serves one client over streams, and ends the process with it. See `processHost`. */
export async function serveClient(streams: Streams, language: Language, program: string | null): Promise<never> {
  // Whatever is printed must not come between two messages.
  globalThis.console = new Console(process.stderr);
  const { isExpected, broken } = await serveStreams(streams, processHost(language, program));
  if (!broken) return process.exit(isExpected ? FINE : FOUND);
  const { speaker } = await import('./words.ts');
  const sentence = `${sentenceOf(broken, speaker(language))}\n`;
  await new Promise<void>((resolve) => void process.stderr.write(sentence, () => resolve()));
  return process.exit(FAILED);
}

function sentenceOf(broken: Break, say: Say): string {
  switch (broken.kind) {
    case 'header':
      return say('lsp/header', { text: broken.text.slice(0, 80) });
    case 'length':
      return say('lsp/length', { text: broken.text.slice(0, 80), most: MOST_BYTES });
    case 'no-length':
      return say('lsp/no-length', {});
    case 'cut-off':
      return say('lsp/cut-off', {});
  }
}
