import { readFileSync } from 'node:fs';
import type { Converter } from '../converter.ts';
import type { Layout } from '../document/writers.ts';
import { writtenAs } from '../inputs.ts';
import type { Report } from '../reports.ts';
import type { Folders } from './folders.ts';
import { run } from './program.ts';

/** The text that a converter makes of a report, whose files are there. */
export async function textOf(
  { id, input, command: [program = '', ...args] }: Converter,
  { name, model }: Report,
  folders: Folders,
): Promise<string> {
  switch (program) {
    case 'writer':
      return writtenAs(model, args[0] as Layout);
    case 'soffice':
    case 'chromium':
      return readFileSync(folders.text(input, name), 'utf8');
    default: {
      const file = folders.file(input, name);
      const given = args.map((each) => (each === '{in}' ? file : each));
      const text = await run(program, given, folders.home);
      if (text.trim() === '') throw new Error(`${id} made nothing of ${name}`);
      return text;
    }
  }
}
