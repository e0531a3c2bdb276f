import type { CodeAction } from 'vscode-languageserver';
import { describeFix } from '../core/features/describe.ts';
import type { FixData, FixKey } from '../core/messages/catalogue.ts';
import { standOf } from '../core/rules/stand.ts';
import { type Recorded, recordEdits } from '../settings/record.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Reading } from './documents.ts';
import { nameBelow } from './places.ts';
import type { Quietable } from './quietable.ts';
import { recordedIn, recordingAction } from './recording.ts';
import type { Session } from './session.ts';

/** What the client's command is given. */
export interface AcceptArguments {
  /** The address of the settings file, which may be still to make; null where none can be. */
  readonly config: string | null;
  readonly record: Recorded;
}

/** Offers to accept each finding of `here`: recorded in the settings file, it is said no more. */
export function acceptActions(session: Session, reading: Reading, here: Quietable): CodeAction[] {
  const say = <Key extends FixKey>(title: Key, data: FixData<Key>) =>
    describeFix({ title, data }, reading.settings.language);
  const config = recordedIn(session, reading);
  return here.flatMap((found) => {
    const title = here.length > 1 ? say('accept-rule', { rule: found.rule }) : say('accept', {});
    const record = { rule: found.rule, file: nameIn(config, reading), text: standOf(found, reading.analysis) };
    return recordingAction(session, reading, {
      title,
      diagnostics: [diagnosticOf(session, reading, found)],
      command: session.options.acceptCommand,
      given: { config, record } satisfies AcceptArguments,
      editsOf: (text) => recordEdits(text, record),
    });
  });
}

/** What the settings file at `config` calls a document. */
export function nameIn(config: string | null, { uri, settings: { governing } }: Reading): string {
  return governing?.name ?? (config === null ? null : nameBelow(config, uri)) ?? '';
}
