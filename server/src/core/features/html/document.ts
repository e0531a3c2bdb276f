import type { Language } from '../../messages/catalogue.ts';
import { type Markup, element } from './element.ts';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { 'zh-cn': 'zh-CN', en: 'en' };

/** What stands in the head of a page. */
export interface Head {
  readonly title: string;
  readonly language: Language;
  readonly style: string;
  /** By which the page tells whose it is. */
  readonly generator: Markup;
}

/** The mark of pages that `name` makes. */
export function generatorOf(name: string): Markup {
  return element('meta', { name: 'generator', content: name });
}

/**
 * A page of its own: nothing is fetched, and nothing runs in it.
 * @param hash gives SHA-256 of a text in base64, by which the page allows its own style sheet and nothing else
 */
export function htmlDocument(
  { title, language, style, generator }: Head,
  body: Markup,
  hash: (text: string) => string,
): string {
  const policy = `default-src 'none'; style-src 'sha256-${hash(style)}'`;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    generator,
    element('title', {}, title),
    { markup: `<style>${style}</style>` },
  );
  return `<!DOCTYPE html>\n${element('html', { lang: LANGUAGE_TAGS[language] }, head, element('body', {}, body)).markup}\n`;
}
