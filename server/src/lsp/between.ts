import { type CancellationToken, type Diagnostic, RequestType } from 'vscode-languageserver';
import { saysAnything } from '../core/across/settings.ts';
import type { Filed } from '../core/across/collection.ts';
import { divide } from '../core/rules/acceptance.ts';
import { diagnoseAcross, diagnoseMembers } from '../core/rules/diagnose-across.ts';
import type { Severity } from '../core/rules/finding.ts';
import { optionsOf } from '../core/rules/options.ts';
import { presentDay } from '../host/present-day.ts';
import type { FolderConfig } from './config-reports.ts';
import type { Governing } from './configs.ts';
import { countsOf } from './counts.ts';
import { diagnosticIn } from './diagnostics.ts';
import type { DocumentSettings } from './document-settings.ts';
import { inFileOrder } from './group.ts';
import { failure } from './guard.ts';
import { configDiagnostics } from './push-config.ts';
import type { Session } from './session.ts';

/** The reports of a folder that was checked. */
export interface FolderReports {
  readonly folder: string;
  /** Their addresses, each handed over by `gongkai/checkTexts` before; none where the folder is of no interest any more. */
  readonly uris: readonly string[];
  /** The revision of what is known already: nothing is told again where all is as it was. */
  readonly revision?: number;
}

/** What was found in a file when the reports of its folder were held against each other; or in a settings file. */
export interface FoundInFile {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
}

/** What stands between the reports of a folder. */
export interface Between {
  readonly revision: number;
  /** Only those in which something was found; null where all is as it was. */
  readonly files: readonly FoundInFile[] | null;
  /** The settings files that govern the reports. What is found in them is sent as well, as it is to whoever opens a report. */
  readonly configs: readonly FoundInFile[];
}

/** Has the reports of a folder held against each other; from then on those that are open are, too. */
export const BETWEEN = new RequestType<FolderReports, Between, unknown>('gongkai/between');

const AS_IT_WAS = { files: null, configs: [] } as const;

/** After so many reports the messages that have arrived get their turn. */
const AT_ONCE = 50;

/**
 * Tells clients what stands between the reports of folders.
 * @param renew what is said of open reports is to be said anew: they are held against others
 */
export function tellBetween(session: Session, renew: () => void): void {
  const { connection, configs, settings, neighbours } = session;

  const settingsOf = async (uris: readonly string[]) => {
    const all = new Map<string, DocumentSettings>();
    for (const uri of inFileOrder(uris)) all.set(uri, settings.under(uri, await configs.governing(uri)));
    return all;
  };
  const tell = async ({ folder, uris, revision }: FolderReports, token: CancellationToken): Promise<Between> => {
    if (revision === neighbours.revision() && neighbours.isGathered(folder, uris)) return { revision, ...AS_IT_WAS };
    const own = await settingsOf(uris);
    const first = [...own.values()].find(({ governing }) => governing && saysAnything(governing.file.collection));
    const before = neighbours.revision();
    neighbours.gather(folder, uris, first?.governing ?? null);
    const present = neighbours.revision();
    if (present !== before) renew();
    const files = await foundIn(session, folder, own, token);
    return { revision: present, files, configs: foundInConfigs(session, folder, own, first ?? null) };
  };
  connection.onRequest(BETWEEN, async (params, token) => {
    try {
      return await tell(params, token);
    } catch (error) {
      connection.console.error(failure(BETWEEN.method, error));
      throw error;
    }
  });
}

type AllSettings = ReadonlyMap<string, DocumentSettings>;

async function foundIn(
  session: Session,
  folder: string,
  settings: AllSettings,
  token: CancellationToken,
): Promise<FoundInFile[]> {
  const { neighbours, runtime } = session;
  const collection = neighbours.together(folder);
  const all: FoundInFile[] = [];
  for (const [at, own] of collection.filed.entries()) {
    if (at % AT_ONCE === 0) await runtime.turn();
    if (token.isCancellationRequested) break;
    const of = settings.get(own.file)!;
    const { shown, accepted } = divide(diagnoseAcross(own, collection, of.levels), of.accepted, null);
    if (shown.length === 0 && accepted.length === 0) continue;
    const diagnostics = shown.map((found) => diagnosticIn(session, groundOf(session, own, of), found));
    all.push({ uri: own.file, diagnostics, counts: countsOf({ diagnostics: shown }), accepted: accepted.length });
  }
  return all;
}

function groundOf({ neighbours }: Session, { file }: Filed, { language, showHints }: DocumentSettings) {
  return { uri: file, lines: neighbours.linesOf(file), language, showHints, elsewhere: neighbours.linesOf };
}

/**
 * What there is to say of the settings files of a folder, and what the lists of members of the one miss that says who is who.
 * @param first the settings of a report that it governs; null where none says anything
 */
function foundInConfigs(
  { neighbours, configReports, ...session }: Session,
  folder: string,
  settings: AllSettings,
  first: DocumentSettings | null,
): FoundInFile[] {
  const files = new Map<string, Governing>();
  for (const { governing } of settings.values()) if (governing) files.set(governing.uri, governing);
  const missing = () => {
    if (!first) return [];
    const asked = { year: null, today: presentDay(), deadlines: optionsOf(first.options).deadlines };
    return diagnoseMembers(neighbours.together(folder), asked, first.levels);
  };
  const held = Array.from(files.values(), ({ uri, file }): FolderConfig => {
    return { uri, file, missing: uri === first?.governing?.uri ? missing() : [] };
  });
  configReports.takeFolder(folder, held);
  return held.flatMap(({ uri }): FoundInFile[] => {
    const analysis = configReports.of(uri);
    if (!analysis || analysis.diagnostics.length === 0) return [];
    return [{ uri, diagnostics: configDiagnostics(session, uri, analysis), counts: countsOf(analysis), accepted: 0 }];
  });
}
