// To be imported before mocha: its reporters keep the console that they find when they are loaded. A served workbench
// sends the console of the extension host and its own log through one channel; a mark tells them apart.
import { format } from 'util';

const mark = process.env.GONGKAI_MARK;
if (mark) {
  // The methods of the extension host's console cannot be written to, so the global is replaced by one that inherits them.
  const original = globalThis.console;
  const marked = Object.create(original) as Console;
  for (const level of ['log', 'info'] as const) {
    Object.defineProperty(marked, level, {
      value: (...words: unknown[]) => original[level](mark + format(...words).replaceAll('\n', `\n${mark}`)),
    });
  }
  globalThis.console = marked;
}
