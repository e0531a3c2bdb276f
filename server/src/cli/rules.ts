import { WORDINGS } from '../core/messages/catalogue.ts';
import { RULES } from '../core/rules/registry.ts';
import type { RuleData } from '../core/rules/rule.ts';
import { type Arguments, choice } from './arguments.ts';
import { safeJson } from '../host/escape.ts';
import { FINE } from './exit-status.ts';
import type { Host } from './io.ts';
import { listed } from './json-list.ts';
import { usageError } from './usage.ts';

/** `gongkai rules`: exit status 0. */
export async function rules(args: Arguments, host: Host): Promise<number> {
  const format = choice(args, 'format', ['text', 'json']);
  const [name] = args.names;
  if (name !== undefined) throw usageError('names-unwanted', { name });
  await host.io.stdout.write(format === 'json' ? json() : text(host));
  return FINE;
}

function json(): string {
  const { item } = listed();
  const members = RULES.map(({ name, family, priority, severity, fixable }) =>
    item(safeJson({ name, family, priority, severity, fixable })),
  );
  return `{"version":1,"rules":[${members.join('')}\n]}\n`;
}

/** By family; within a family in the order of the catalogue. */
function text({ say, language }: Host): string {
  const { explanations } = WORDINGS[language];
  const families = new Map<RuleData['family'], RuleData[]>();
  for (const rule of RULES) families.set(rule.family, [...(families.get(rule.family) ?? []), rule]);
  const wide = Math.max(...RULES.map(({ name }) => name.length));
  return [...families]
    .map(([family, members]) => {
      const lines = members.map(({ name, severity, fixable }) => {
        const level = say(`level/${severity}`, {});
        return `  ${name.padEnd(wide)}  ${level}  ${explanations[name].title}${fixable ? say('fixable', {}) : ''}\n`;
      });
      return `${say(`family/${family}`, {})}\n${lines.join('')}`;
    })
    .join('\n');
}
