import type { Language } from '../core/messages/catalogue.ts';
import type { LeftOut } from '../papers/paper.ts';

type Told = Partial<Readonly<Record<LeftOut['what'], (count: number) => string>>>;

/** What a reader would ask about if it were missing; headers, page numbers and the like nobody does. */
const WORDS: Readonly<Record<Language, Told>> = {
  'zh-cn': {
    'deleted-revision': (count) => `修订中已删除的文字 ${count} 处`,
    comment: (count) => `批注 ${count} 处`,
    hidden: (count) => `隐藏的文字 ${count} 处`,
    struck: (count) => `用删除线划掉的文字 ${count} 处`,
    'note-mark': (count) => `数字后的注释标号（上标）${count} 个`,
    picture: (count) => `图片 ${count} 张（表若是图片，读不出来）`,
    'cut-off': () => '文件断掉以后的内容（文件不完整，可能没有下载完）',
    external: (count) => `链接进来的内容 ${count} 处`,
    sheet: (count) => `工作表 ${count} 张`,
  },
  en: {
    'deleted-revision': (count) => `deleted revisions (${count})`,
    comment: (count) => `comments (${count})`,
    hidden: (count) => `hidden words (${count})`,
    struck: (count) => `words that are struck through (${count})`,
    'note-mark': (count) => `raised marks of notes (${count})`,
    picture: (count) => `pictures (${count}; tables that are pictures cannot be read)`,
    'cut-off': () => 'what stood behind the place where the file breaks off (not wholly downloaded?)',
    external: (count) => `linked contents (${count})`,
    sheet: (count) => `sheets (${count})`,
  },
};

const OF_FIGURES: ReadonlySet<LeftOut['what']> = new Set(['struck', 'note-mark', 'cut-off']);

/** Whether what is left out might change a figure, or be one: whoever checks is told. */
export function isOfFigures({ what }: LeftOut): boolean {
  return OF_FIGURES.has(what);
}

/** What of a paper is not in its text and might be missed, each with how often. */
export function leftOutWords(leftOut: readonly LeftOut[], language: Language): string[] {
  return leftOut.flatMap(({ what, count }) => WORDS[language][what]?.(count) ?? []);
}
