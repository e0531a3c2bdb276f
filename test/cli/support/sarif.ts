import sarif from '@microsoft/sarif-matcher-utils/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { expect } from 'vitest';

const ajv = new Ajv({ schemaId: 'auto', meta: false, format: 'full' });
ajv.addMetaSchema(draft04);

/** Whether the schema takes `log`, by the formats of its strings too; what is wrong is in `errors`. */
export const isSarif = ajv.compile(sarif);

export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
export interface Address {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly description?: Message;
}
interface Message {
  readonly text: string;
}
interface Place {
  readonly physicalLocation: { readonly artifactLocation: Address; readonly region: Region };
}
export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Message;
  readonly locations: readonly Place[];
  readonly relatedLocations: readonly (Place & { readonly id: number; readonly message: Message })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes: readonly {
    readonly description: Message;
    readonly properties: { readonly safe: boolean };
    readonly artifactChanges: readonly {
      readonly artifactLocation: Address;
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: Message }[];
    }[];
  }[];
  readonly suppressions?: readonly unknown[];
}
interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message;
  readonly defaultConfiguration: { readonly level?: string; readonly enabled: boolean };
  readonly properties: { readonly tags: readonly string[] };
}
interface Notification {
  readonly level: string;
  readonly message: Message;
  readonly locations?: readonly { readonly physicalLocation: { readonly artifactLocation: Address } }[];
}
export interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[]; readonly language: string } };
  readonly language: string;
  readonly columnKind: string;
  readonly newlineSequences: readonly string[];
  readonly originalUriBaseIds: Readonly<Record<string, Address>>;
  readonly results: readonly Result[];
  readonly artifacts: readonly { readonly location: Address; readonly encoding: string; readonly roles: string[] }[];
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly exitCode: number;
      readonly workingDirectory: Address;
      readonly toolExecutionNotifications: readonly Notification[];
      readonly toolConfigurationNotifications: readonly Notification[];
    },
  ];
}

/** The one run in a log, which the schema has found to be one. */
export function runOf(stdout: string): Run {
  const log: unknown = JSON.parse(stdout);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  const { runs } = log as { runs: readonly Run[] };
  expect(runs).toHaveLength(1);
  return runs[0]!;
}
