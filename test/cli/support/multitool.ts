import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import multitool from '@microsoft/sarif-multitool';

/** What Microsoft's validator says against a log. */
export interface Objection {
  readonly log: string;
  readonly rule: string;
  readonly message: string;
}

/** The program of this machine; a copy in `folder` where it was installed without the right to run. */
function programIn(folder: string): string {
  const program = existsSync(multitool) ? multitool : `${multitool}.exe`;
  try {
    accessSync(program, constants.X_OK);
    return program;
  } catch {
    const copy = join(folder, 'multitool');
    copyFileSync(program, copy);
    chmodSync(copy, 0o755);
    return copy;
  }
}

function run(folder: string, argv: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(programIn(folder), argv, {
    cwd: folder,
    encoding: 'utf8',
    // No tables of languages are needed, and no network: one rule would look whether the schema is where it is said to be.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', HTTPS_PROXY: 'http://127.0.0.1:9' },
  });
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${status}\n${stdout}\n${stderr}`);
}

function readLog(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
}

/**
 * All that Microsoft's validator says against the logs in `folder` that `pattern` stands for, by its own rules and those of
 * GitHub and Azure DevOps. It takes seconds to start, so that one run does for many.
 */
export function objectionsTo(folder: string, pattern: string): Objection[] {
  const levels = ['--level', 'Error;Warning;Note', '--kind', 'Fail;Open;Review'];
  const output = ['--output', 'objections.json', '--log', 'ForceOverwrite', '--quiet', 'true'];
  run(folder, ['validate', pattern, '--rule-kind', 'Sarif;Ghas;Ado', ...levels, ...output]);
  interface Log {
    readonly runs: readonly {
      readonly results: readonly {
        readonly ruleId: string;
        readonly message: { readonly id: string; readonly arguments?: readonly string[] };
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
    }[];
  }
  const { runs } = readLog(join(folder, 'objections.json')) as Log;
  return runs.flatMap(({ results }) =>
    results.map(({ ruleId, message, locations: [at] }) => ({
      log: basename(at.physicalLocation.artifactLocation.uri),
      rule: ruleId.split('/')[0]!,
      message: [message.id, ...(message.arguments ?? [])].join(' '),
    })),
  );
}

/** The log `name` in `folder` as the same program completes it with hashes of lines, as Azure DevOps has them done. */
export function withLineHashes(folder: string, name: string): unknown {
  const output = ['--output', 'hashed.json', '--log', 'ForceOverwrite'];
  run(folder, ['rewrite', name, '--insert', 'RollingHashPartialFingerprints', ...output]);
  return readLog(join(folder, 'hashed.json'));
}
