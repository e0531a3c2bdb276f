import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Language } from '../core/messages/catalogue.ts';
import { visible } from '../core/text/visible.ts';
import type { GivenSettings } from '../settings/given.ts';
import type { NamedPlace } from '../settings/tree.ts';
import type { Client } from './client.ts';
import { type Options, recordOf } from './options.ts';
import { type ClientSettings, readSettings } from './read-settings.ts';
import { send } from './send.ts';
import { SWITCHES, type Switches } from './switches.ts';

/** What the client has set. Another object means other settings. */
export interface EditorSettings {
  readonly given: GivenSettings;
  readonly language: Language;
  readonly switches: Switches;
}

/** The client's settings, followed as it changes them. */
export interface LiveSettings {
  readonly current: () => EditorSettings;
  /** Asks the client for its configuration and calls `changed` whenever the settings become others. */
  readonly follow: (changed: () => void) => Promise<void>;
}

const SECTION = 'gongkai';

/** The settings of a client: what its configuration says, else what it gave at first, else our own. */
export function liveSettings(
  connection: Connection,
  client: Client,
  { settings, locale }: Options,
  language: Language,
): LiveSettings {
  const said = new Set<string>();
  const take = (section: unknown): ClientSettings => {
    const { given, faults } = readSettings(section);
    for (const sentence of faults.map(ignored).filter((each) => !said.has(each))) {
      said.add(sentence);
      connection.console.warn(sentence);
    }
    return given;
  };
  const first = take(settings);
  const inForce = (given: ClientSettings): EditorSettings => {
    const { language: chosen = language, switches, ...others } = { ...first, ...given };
    return {
      given: others,
      language: chosen === 'auto' ? languageOf(locale, language) : chosen,
      switches: { ...SWITCHES, ...switches },
    };
  };
  let current = inForce({});
  let asked = 0;

  const put = (section: unknown, changed: () => void) => {
    const next = inForce(take(section));
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    changed();
  };
  const ask = async (changed: () => void) => {
    const turn = ++asked;
    try {
      const section: unknown = await connection.workspace.getConfiguration(SECTION);
      if (turn === asked) put(section, changed);
    } catch (error) {
      connection.console.error(`workspace/configuration: ${String(error)}`);
    }
  };
  return {
    current: () => current,
    follow: async (changed) => {
      connection.onDidChangeConfiguration(({ settings }) =>
        client.configuration ? ask(changed) : put(recordOf(settings)[SECTION], changed),
      );
      if (client.configurationEvents) {
        send(connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }));
      }
      if (client.configuration) await ask(changed);
    },
  };
}

function languageOf(locale: string | null, otherwise: Language): Language {
  if (locale === null) return otherwise;
  return /^zh\b/i.test(locale.replaceAll('_', '-')) ? 'zh-cn' : 'en';
}

function ignored({ name, value }: NamedPlace): string {
  return visible(`设置 ${name} 无效，已忽略 · setting ignored: ${name} = ${JSON.stringify(value)}`);
}
