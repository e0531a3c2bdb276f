import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { REPORT_RULES } from '../../server/src/core/rules/registry.ts';
import { type Case, caseOf, decodingOf } from './case.ts';
import { type Depth, EVERYTHING, type Outcome, check } from './check/check.ts';
import { minimised } from './minimise.ts';
import { Random } from './random.ts';
import { Seeds } from './seeds.ts';

/** A share of a campaign: every `step`th case from `from` on, up to `to`. */
interface Share {
  /** Paths of the reports to begin with. */
  readonly files: readonly string[];
  /** Texts on which rules are known to speak. */
  readonly faulty: readonly string[];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Whether a case that takes very much longer than others is a fault. */
  readonly slow: boolean;
  /** The case at work: its number, the length of its text, and the text, unit by unit. */
  readonly state: Int32Array;
}

/** So long a text may be cut down, in milliseconds. */
const LONGEST_CUTTING = 60_000;
/** A case is slow that takes so many times what others of its length do, and longer than a pause of the machine. */
const SLOWER = 100;
const LEAST_SLOW = 1500;

const share = workerData as Share;
const reports = share.files.map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'));
const seeds = new Seeds(reports, share.faulty);
const known = new Set<string>();
const spoke = new Set<string>();
let [cases, characters, milliseconds, slowest] = [0, 0, 0, 0];

for (let index = share.from; index < share.to; index += share.step) {
  const made = caseOf(share.seed, index, seeds);
  show(index, made.text);
  run(index, made);
  cases++;
}
const silent = REPORT_RULES.map(({ name }) => name).filter((name) => !spoke.has(name));
parentPort?.postMessage({ kind: 'done', cases, characters, slowest, silent });

/** Lets the other side see what is at work, should it never end. */
function show(index: number, text: string): void {
  share.state[1] = text.length;
  for (let at = 0; at < text.length; at++) share.state[at + 2] = text.charCodeAt(at);
  Atomics.store(share.state, 0, index);
}

function run(index: number, made: Case): void {
  const begun = performance.now();
  const { fault, rules } = outcome(index, made.text, made, depthOf(index));
  const time = performance.now() - begun;
  for (const rule of rules) spoke.add(rule);
  if (share.slow && isSlow(time, made.text.length) && isSlow(leastTime(index, made), made.text.length))
    report(index, made, { kind: 'slow', detail: `${time} ms` });
  [characters, milliseconds, slowest] = [characters + made.text.length, milliseconds + time, Math.max(slowest, time)];
  if (fault) report(index, made, fault);
}

/** What is dear is done for a part of the cases. */
function depthOf(index: number): Depth {
  const at = Math.floor(index / share.step);
  return share.to - share.from === 1
    ? EVERYTHING
    : { wordings: at % 4 === 1, afresh: at % 4 === 3, fixes: at % 3 === 0, features: at % 5 === 2 };
}

function outcome(index: number, text: string, { decoding }: Case, depth: Depth): Outcome {
  return check(text, decoding && decodingOf(text), depth, new Random(index, share.seed));
}

/** The time without what others did to the machine meanwhile. */
function leastTime(index: number, made: Case): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    outcome(index, made.text, made, depthOf(index));
    return performance.now() - begun;
  });
  return Math.min(...times);
}

function isSlow(time: number, length: number): boolean {
  return time > LEAST_SLOW && time > SLOWER * (milliseconds / characters) * length;
}

/** Tells of a fault, with the smallest text that has it where it is the first of its kind. */
function report(index: number, made: Case, { kind, detail }: { kind: string; detail: string }): void {
  const end = performance.now() + LONGEST_CUTTING;
  const again = (text: string): boolean =>
    performance.now() < end && outcome(index, text, made, EVERYTHING).fault?.kind === kind;
  const least = known.has(kind) ? null : minimised(made.text, again);
  known.add(kind);
  parentPort?.postMessage({
    kind: 'fault',
    index,
    fault: kind,
    detail,
    mutations: made.mutations,
    least,
    text: made.text,
  });
}
