import { writtenText } from '../host/written-text.ts';
import { leftOutWords } from '../lsp/left-out.ts';
import type { Arguments } from './arguments.ts';
import { newConversion } from './conversion.ts';
import { encodingOf } from './encoding-option.ts';
import { FAILED, FINE } from './exit-status.ts';
import { type Host, complain } from './io.ts';
import type { LoadedText } from './loaded.ts';
import { load } from './load.ts';
import { findTargets, shownName } from './targets.ts';
import { usageError } from './usage.ts';

/**
 * `gongkai convert`: exit status 0; 2 where a paper could not be read, its text could not be written, or would have
 * taken the place of another.
 */
export async function convert(args: Arguments, host: Host): Promise<number> {
  const { names, values } = args;
  const { io, say } = host;
  if (names.length === 0) throw usageError('no-names', {});
  const { files, searches, failed: unfound } = await findTargets(names, host, 'papers');
  const output = values.get('output')?.at(-1) ?? null;
  if (output === null && (searches.length > 0 || files.length > 1)) throw usageError('convert/folder-missing', {});
  const conversion = output === null ? null : newConversion(output, files.length > 1 || searches.length > 0, host);
  const place = { ...host, encoding: encodingOf(args) };
  let failed = unfound || files.length === 0;
  const fail = async (complaint: string): Promise<void> => {
    failed = true;
    await complain(host, complaint);
  };

  const take = async (path: string, file: LoadedText): Promise<void> => {
    const left = leftOutWords(file.paper?.leftOut ?? [], host.language);
    if (left.length > 0)
      await complain(host, say('convert/left-out', { path: shownName(path, say), left }), { level: 'warning' });
    if (!conversion) return io.stdout.write(writtenText(file.text));
    const { isDone, sentence } = conversion.write(path, writtenText(file.text));
    await (isDone ? io.stdout.write(`${sentence}\n`) : fail(sentence));
  };

  for (const { path } of files) {
    const loaded = await load(path, place);
    if (loaded.kind === 'refused') await fail(loaded.complaint);
    else if (!loaded.file.paper) await fail(say('convert/text', { path: shownName(path, say) }));
    else if (loaded.kind === 'empty') await fail(loaded.complaint);
    else await take(path, loaded.file);
  }
  if (files.length === 0 && !unfound) {
    await complain(host, say('convert/none', { paths: searches.map(({ name }) => name) }));
  }
  return failed ? FAILED : FINE;
}
