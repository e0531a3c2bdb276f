import { article20 } from '../../form/article-20.ts';
import type { ArticleItem } from '../../form/article-item.ts';
import { neighbouringArticles } from '../../form/articles.ts';
import type { Form } from '../../form/form.ts';
import { itemFigures } from '../../form/item-figures.ts';
import type { Language } from '../../messages/catalogue.ts';
import { chineseOrdinal } from '../../text/chinese-numeral.ts';
import { list, paragraphs } from '../markdown.ts';
import type { Say } from './words.ts';

/** What there is to say of an item of Article 20, with the figures of `form`; null where there is no such item. */
export function itemText(number: number, form: Form, language: Language, say: Say): string | null {
  const item: ArticleItem | undefined = article20.find((each) => each.number === number);
  if (!item) return null;
  const { title, disclose, counting, mistakes } = language === 'en' ? item.en : item;
  const figures = itemFigures(form, number);
  return paragraphs([
    say('item/title', { numeral: numeral(number, language), title }),
    say('item/disclose', { text: disclose }),
    figures
      ? say('item/figure', { form: form.id, text: language === 'en' ? figures.en : figures.text })
      : say('item/no-figure', { text: counting }),
    figures ? say('item/counting', { text: counting }) : '',
    mistakes.length === 0 ? '' : `${say('item/mistakes', {})}\n\n${list(mistakes)}`,
  ]);
}

/** What there is to say of an article as a whole; null for articles that do not matter to the report. */
export function articleText(number: number, language: Language, say: Say): string | null {
  if (number === 20) {
    const items = article20.map((item) => {
      const title = language === 'en' ? item.en.title : item.title;
      return say('article/item', { numeral: numeral(item.number, language), title });
    });
    return paragraphs([say('article/twenty', {}), list(items)]);
  }
  const article = neighbouringArticles.find((each) => each.number === number);
  if (!article) return null;
  const { title, text } = language === 'en' ? article.en : article;
  return paragraphs([say('article/title', { numeral: numeral(number, language), title }), text]);
}

function numeral(number: number, language: Language): string {
  return language === 'en' ? String(number) : chineseOrdinal(number);
}
