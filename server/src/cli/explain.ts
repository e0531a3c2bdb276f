import { neighbouringArticles } from '../core/form/articles.ts';
import { article20 } from '../core/form/article-20.ts';
import type { ArticleItem } from '../core/form/article-item.ts';
import { provisionInEnglish } from '../core/form/citation-words.ts';
import { FORMS } from '../core/form/forms.ts';
import { itemFigures } from '../core/form/item-figures.ts';
import { WORDINGS } from '../core/messages/catalogue.ts';
import { sourcesOf } from '../core/messages/explain/sources.ts';
import { RULES } from '../core/rules/registry.ts';
import type { RuleData } from '../core/rules/rule.ts';
import { chineseOrdinal } from '../core/text/chinese-numeral.ts';
import type { Arguments } from './arguments.ts';
import { FINE } from './exit-status.ts';
import type { Host } from './io.ts';
import { type Provision, provisionOf } from './items.ts';
import { unknownRule } from './levels.ts';
import { type ExplainedRow, rowsCalled } from './rows.ts';
import { usageError } from './usage.ts';

/** `gongkai explain`: exit status 0. */
export async function explain({ names: [name, ...more] }: Arguments, host: Host): Promise<number> {
  if (name === undefined || more.length > 0) throw usageError('one-name', {});
  const provision = provisionOf(name);
  const rows = provision ? [] : rowsCalled(name);
  const lines = provision
    ? provisionLines(name, provision, host)
    : rows.length > 0
      ? rows.flatMap((row, at) => [...(at > 0 ? [''] : []), ...rowLines(row, host)])
      : ruleLines(name, host);
  await host.io.stdout.write(`${lines.join('\n')}\n`);
  return FINE;
}

function ruleLines(name: string, { say, language }: Host): string[] {
  const rule = RULES.find((each) => each.name === name.toLowerCase());
  if (!rule) throw unknownRule(name);
  const { title, what, silent, mend } = WORDINGS[language].explanations[rule.name];
  const sources = sourcesOf(rule.name, language);
  return [
    `${rule.name}  ${title}`,
    ruleNote(rule, say),
    '',
    what,
    '',
    ...(sources.length === 0 ? [] : [say('explain/sources', { sources })]),
    say('explain/silent', { text: silent }),
    say('explain/mend', { text: mend }),
  ];
}

function ruleNote({ family, severity, fixable }: RuleData, say: Host['say']): string {
  return `${say(`family/${family}`, {})} · ${say(`level/${severity}`, {})}${fixable ? say('fixable', {}) : ''}`;
}

function rowLines({ name, table, forms, note }: ExplainedRow, { say, language }: Host): string[] {
  const { counts, confusable } = language === 'en' ? note.en : note;
  const { articles = [] } = note;
  const own = language === 'en' ? articles.map(provisionInEnglish) : articles;
  return [
    say('row/name', { name, table: table.name[language === 'en' ? 'en' : 'text'], forms: forms.map(String) }),
    '',
    say('row/counts', { text: counts }),
    ...(confusable === undefined ? [] : [say('row/mind', { text: confusable })]),
    ...(articles.length === 0 ? [] : [say('row/articles', { articles: own })]),
  ];
}

function provisionLines(name: string, { article, item: number }: Provision, host: Host): string[] {
  if (number === null) return articleLines(name, article, host);
  const item = article === 20 ? article20.find((each) => each.number === number) : undefined;
  if (!item) throw usageError(article === 20 ? 'unknown-item' : 'unknown-article', { name });
  return itemLines(item, host);
}

function articleLines(name: string, number: number, { say, language }: Host): string[] {
  const heading = (title: string): string =>
    `${say('article/name', { numeral: language === 'en' ? number : chineseOrdinal(number) })}  ${title}`;
  if (number === 20) {
    const titles = article20.map((item) =>
      language === 'en' ? `  (${item.number}) ${item.en.title}` : `  （${chineseOrdinal(item.number)}）${item.title}`,
    );
    return [heading(say('article/twenty', {})), '', ...titles];
  }
  const article = neighbouringArticles.find((each) => each.number === number);
  if (!article) throw usageError('unknown-article', { name });
  const { title, text } = language === 'en' ? article.en : article;
  return [heading(title), '', text];
}

function itemLines(item: ArticleItem, { say, language }: Host): string[] {
  const { title, disclose, counting, mistakes } = language === 'en' ? item.en : item;
  const numeral = language === 'en' ? item.number : chineseOrdinal(item.number);
  const forms = FORMS.flatMap((form) => {
    const figures = itemFigures(form, item.number);
    return figures
      ? `  ${say('item/form', { form: form.id, text: language === 'en' ? figures.en : figures.text })}`
      : [];
  });
  return [
    `${say('item/name', { numeral })}  ${title}`,
    '',
    say('item/disclose', { text: disclose }),
    ...(forms.length > 0 ? [say('item/figure', {}), ...forms] : [say('item/no-figure', {})]),
    say('item/counting', { text: counting }),
    ...(mistakes.length === 0 ? [] : [say('item/mistakes', {}), ...mistakes.map((each) => `  · ${each}`)]),
  ];
}
