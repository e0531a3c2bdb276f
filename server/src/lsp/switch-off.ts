import type { CodeAction } from 'vscode-languageserver';
import { describeFix } from '../core/features/describe.ts';
import type { RuleName } from '../core/messages/catalogue.ts';
import { levelEdits } from '../settings/levels.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Reading } from './documents.ts';
import type { Quietable } from './quietable.ts';
import { recordedIn, recordingAction } from './recording.ts';
import type { Session } from './session.ts';

/** What the client's command is given. */
export interface SwitchOffArguments {
  /** The address of the settings file, which may be still to make; null where none can be. */
  readonly config: string | null;
  readonly rule: RuleName;
}

/** Offers to switch off each rule that speaks in `here`: written in the settings file, it says no more anywhere. */
export function switchOffActions(session: Session, reading: Reading, here: Quietable): CodeAction[] {
  const config = recordedIn(session, reading);
  return [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => {
    const title = describeFix({ title: 'switch-off', data: { rule } }, reading.settings.language);
    const own = here.filter((found) => found.rule === rule);
    return recordingAction(session, reading, {
      title,
      diagnostics: own.map((found) => diagnosticOf(session, reading, found)),
      command: session.options.switchOffCommand,
      given: { config, rule } satisfies SwitchOffArguments,
      editsOf: (text) => levelEdits(text, rule, 'off'),
    });
  });
}
