import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { isAbout } from '../core/features/actions.ts';
import { describeFix } from '../core/features/describe.ts';
import type { FixData, FixKey } from '../core/messages/catalogue.ts';
import { REPORT_RULES } from '../core/rules/registry.ts';
import { standOf } from '../core/rules/stand.ts';
import { linesOf } from '../core/text/line-table.ts';
import type { Span } from '../core/text/span.ts';
import { type Recorded, recordEdits } from '../settings/record.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Reading } from './documents.ts';
import { nameBelow } from './places.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** What the client's command is given. */
export interface AcceptArguments {
  /** The address of the settings file, which may be still to make; null where none can be. */
  readonly config: string | null;
  readonly record: Recorded;
}

/** At a place there are so many findings at most; a longer stretch is no place. */
const MOST_AT_A_PLACE = 4;

/** Where one of these speaks, the text cannot be read as it is: that is to be mended, and cannot be let stand. */
const ALONE = new Set(REPORT_RULES.filter((rule) => rule.kind === 'report' && rule.alone).map(({ name }) => name));

/** Offers to accept each finding at `place`: recorded in the settings file, it is said no more. */
export function acceptActions(session: Session, reading: Reading, place: Span): CodeAction[] {
  const here = reading.analysis.diagnostics.filter((found) => !ALONE.has(found.rule) && isAbout(found, place));
  if (here.length > MOST_AT_A_PLACE) return [];
  const actions = here.map((found): CodeAction => {
    const say = <Key extends FixKey>(title: Key, data: FixData<Key>) =>
      describeFix({ title, data }, reading.settings.language);
    const title = here.length > 1 ? say('accept-rule', { rule: found.rule }) : say('accept', {});
    const action: CodeAction = {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(session, reading, found)],
    };
    const { governing } = reading.settings;
    const config = governing?.uri ?? session.configs.home(reading.uri);
    const file = governing?.name ?? (config === null ? null : nameBelow(config, reading.uri)) ?? '';
    const record = { rule: found.rule, file, text: standOf(found, reading.analysis) };
    const command = session.options.acceptCommand;
    if (command !== null) {
      return { ...action, command: { title, command, arguments: [{ config, record } satisfies AcceptArguments] } };
    }
    const edit = config === null ? null : recordingEdit(session, config, governing?.file.text ?? null, record);
    return edit ? { ...action, edit } : { ...action, disabled: { reason: say('accept-nowhere', {}) } };
  });
  return actions.filter(({ disabled }) => !disabled || session.client.disabledActions);
}

/** The edit that records an accepted finding; null where the client cannot make the file, or it is not ours to mend. */
function recordingEdit(
  { client, documents }: Session,
  uri: string,
  present: string | null,
  record: Recorded,
): WorkspaceEdit | null {
  const text = present ?? '';
  const changes = recordEdits(text, record);
  if (!changes || (present === null && !client.createsFiles)) return null;
  const lines = linesOf(text);
  const edits = changes.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  const version = documents.configs.get(uri)?.version ?? null;
  const change = { textDocument: { uri, version }, edits };
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: present === null ? [create, change] : [change] };
}
