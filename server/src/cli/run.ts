import { type Arguments, choice, parseArguments } from './arguments.ts';
import { COMMANDS, type CommandName, type Run, isCommand } from './commands.ts';
import { FAILED, FINE } from './exit-status.ts';
import { type Io, complain } from './io.ts';
import type { Language } from '../core/messages/catalogue.ts';
import { UsageError, usageError } from './usage.ts';
import { speaker } from './words.ts';

declare const __VERSION__: string;

const LANGUAGES: readonly [Language, ...Language[]] = ['zh-cn', 'en'];

/**
 * The command line.
 * @param argv what stands behind the program's name
 * @returns the exit status; rejects only where something is written that cannot be, or the program itself is wrong
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [first = '', ...rest] = argv;
  const name = isCommand(first) ? first : null;
  let language = languageSought(argv);
  try {
    const args = name ? parseArguments(rest, COMMANDS[name]) : parseArguments(argv, { flags: [], options: [] });
    if (args.flags.has('help')) return await help(name, language, io);
    if (args.flags.has('version')) return await print(`${__VERSION__}\n`, io);
    language = choice(args, 'lang', LANGUAGES);
    if (!name) throw noCommand(args);
    const command: Run = await COMMANDS[name].load();
    return await command(args, { io, language, say: speaker(language) });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const say = speaker(language);
    const host = { io, language, say };
    await complain(host, error.sentence(say));
    await complain(host, say('usage', { command: name ? `gongkai ${name}` : 'gongkai' }));
    return FAILED;
  }
}

/** The language for what is said before the arguments are known to be right. */
export function languageSought(argv: readonly string[]): Language {
  const sought = argv.flatMap((each, at) => (each === '--lang' ? (argv[at + 1] ?? []) : each.split('--lang=')[1]));
  return LANGUAGES.find((language) => language === sought.at(-1)?.toLowerCase()) ?? LANGUAGES[0];
}

async function help(name: CommandName | null, language: Language, io: Io): Promise<number> {
  const texts = language === 'en' ? (await import('./help.en.ts')).helpEn : (await import('./help.zh-cn.ts')).helpZhCn;
  return print(texts[name ?? 'gongkai'], io);
}

async function print(text: string, io: Io): Promise<number> {
  await io.stdout.write(text);
  return FINE;
}

function noCommand({ names: [name] }: Arguments): UsageError {
  if (name === undefined) return usageError('no-command', {});
  return usageError('unknown-command', { name, commands: Object.keys(COMMANDS) });
}
