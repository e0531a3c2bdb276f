// A runner for Stryker that has the tests of an area in its own process, quick ones and those that have noticed mutants
// before the others, and ends at the first that fails. Tests of the engine are functions that neither wait nor keep
// anything, so that a fresh instance of engine and tests is all that a mutant needs.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleOf } from './bundle.mjs';

/** How long each test takes, as the first run tells those that come after it. */
const DURATIONS = 'test-durations.json';

class EngineTestRunner {
  #bundle;
  #durations;
  #caught = new Map();
  #shared = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#bundle = await bundleOf(process.cwd(), JSON.parse(process.env.GONGKAI_MUTANT_TESTS));
  }

  async dryRun() {
    const tests = [];
    const instance = this.#bundle.instance();
    for (const file of this.#bundle.files) {
      for (const { id, run } of instance.testsOf(file)) {
        this.#shared.currentTestId = id;
        tests.push(resultOf(id, run));
        this.#shared.currentTestId = undefined;
      }
    }
    writeFileSync(DURATIONS, JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, mutantActivation }) {
    const shared = Object.assign(this.#shared, { hitLimit, hitCount: 0, activeMutant: undefined });
    if (mutantActivation === 'static') shared.activeMutant = activeMutant.id;
    const instance = this.#bundle.instance();
    const declared = new Map();
    const find = (id) => {
      const file = id.slice(0, id.indexOf(' > '));
      if (!declared.has(file)) declared.set(file, new Map(instance.testsOf(file).map((test) => [test.id, test.run])));
      return declared.get(file).get(id);
    };
    const tests = [];
    // Of the processor's time, so that a busy machine tries no fewer tests than a quiet one.
    const end = process.cpuUsage().user / 1e6 + Number(process.env.GONGKAI_MUTANT_SECONDS);
    for (const id of this.#inOrder(testFilter)) {
      if (process.cpuUsage().user / 1e6 > end) break;
      const run = find(id);
      shared.activeMutant = activeMutant.id;
      tests.push(resultOf(id, run));
      if (mutantActivation !== 'static') shared.activeMutant = undefined;
      if (tests.at(-1).status === TestStatus.Failed) {
        this.#caught.set(id, this.#caughtBy(id) + 1);
        break;
      }
    }
    const complete = { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? complete);
  }

  #inOrder(wanted) {
    this.#durations ??= new Map(JSON.parse(readFileSync(resolve(DURATIONS), 'utf8')));
    const cost = (id) => this.#durations.get(id) / (1 + this.#caughtBy(id));
    return (wanted ?? [...this.#durations.keys()]).toSorted((one, other) => cost(one) - cost(other));
  }

  #caughtBy(id) {
    return this.#caught.get(id) ?? 0;
  }
}

function resultOf(id, run) {
  const start = performance.now();
  const timeSpent = () => ({ id, name: id, timeSpentMs: performance.now() - start });
  try {
    run();
    return { ...timeSpent(), status: TestStatus.Success };
  } catch (error) {
    return { ...timeSpent(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'engine', EngineTestRunner)];
