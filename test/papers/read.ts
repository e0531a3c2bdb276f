import { analyze } from '../../server/src/core/analyze.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import type { Paper, PaperReading } from '../../server/src/papers/paper.ts';
import { type Score, blankScore, scoreFaultless } from '../converters/accuracy/score.ts';
import type { Model } from '../converters/models/model.ts';
import { storedModel } from '../converters/stored.ts';

/** The paper that was read; throws where none was. */
export function paperIn(reading: PaperReading): Paper {
  if (!reading.ok) throw new Error(`not read: ${reading.fault}`);
  return reading.paper;
}

/** How the figures of a text are read of which `model` is the report, and what is found in it. */
export function scoreOf(model: Model, text: string, id: string): Score {
  const score = blankScore();
  scoreFaultless(score, { ...storedModel(model), folder: `${model.form.id}-${model.id}`, converter: { id }, text });
  return score;
}

/** The rules that find an error or give a warning, each once. */
export function rulesIn(text: string): RuleName[] {
  const against = analyze(text).diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(against.map(({ rule }) => rule))].sort();
}
