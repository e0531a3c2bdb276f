import type { Datum, Equation } from '../messages/template.ts';
import { rank } from '../solve/wrong-cells.ts';
import type { Diagnostic } from './analysis.ts';
import type { Related, Severity } from './finding.ts';

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * The findings with those of one fault joined to one: the one that names the fault itself, else the first of the
 * identities that it breaks, else what the prose says of it. Rules that are off have found nothing, so that the next one
 * speaks for it.
 */
export function withCausesJoined(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.every(({ causes }) => causes.length === 0)) return found;
  const named = new Set(found.flatMap(({ identity, echoes, causes }) => (identity || echoes ? [] : causes)));
  const byCause = new Map<string, Diagnostic[]>();
  for (const each of found) {
    const cause = causeOf(each, named);
    if (cause === undefined || each.echoes) continue;
    const present = byCause.get(cause);
    if (present) present.push(each);
    else byCause.set(cause, [each]);
  }
  const leads = new Map(Array.from(byCause.values(), (all) => [leadOf(all), all]));
  return found.flatMap((each) => {
    if (each.causes.length === 0) return [each];
    if (each.echoes) return each.causes.some((cause) => byCause.has(cause)) ? [] : [each];
    const all = leads.get(each);
    return all ? [joined(each, all)] : [];
  });
}

/** The widest fault that a finding names, else the narrowest, which its own cell is. */
function causeOf({ causes }: Diagnostic, named: ReadonlySet<string>): string | undefined {
  return causes.find((cause) => named.has(cause)) ?? causes.at(-1);
}

function leadOf(all: readonly Diagnostic[]): Diagnostic {
  const place = ({ identity }: Diagnostic): number => (identity ? rank(identity) : -1);
  return all.reduce((lead, each) => (place(each) < place(lead) ? each : lead));
}

function joined(lead: Diagnostic, all: readonly Diagnostic[]): Diagnostic {
  const rest = all.filter((each) => each !== lead && each.identity);
  if (rest.length === 0) return lead;
  rest.sort((a, b) => rank(a.identity!) - rank(b.identity!));
  const others = rest.flatMap(({ identity }) => identity ?? []);
  const severity = WEIGHTS.find((weight) => all.some((each) => each.severity === weight)) ?? lead.severity;
  if (!lead.identity) return { ...lead, others, severity };
  const equations = [lead, ...rest].flatMap(({ data }) => (isEquations(data.equations) ? data.equations : []));
  return { ...lead, data: { ...lead.data, equations }, related: unique([lead, ...rest]), others, severity };
}

function isEquations(datum: Datum | undefined): datum is readonly Equation[] {
  return Array.isArray(datum);
}

/** The places that several findings speak of, each once. */
function unique(all: readonly Diagnostic[]): Related[] {
  const byPlace = new Map<number, Related>();
  for (const { related } of all) {
    for (const each of related) if (!byPlace.has(each.span.start)) byPlace.set(each.span.start, each);
  }
  return [...byPlace.values()];
}
