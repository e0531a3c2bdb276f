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
    picture: (count) => `图片 ${count} 张`,
    external: (count) => `链接进来的内容 ${count} 处`,
    sheet: (count) => `工作表 ${count} 张`,
  },
  en: {
    'deleted-revision': (count) => `deleted revisions (${count})`,
    comment: (count) => `comments (${count})`,
    hidden: (count) => `hidden words (${count})`,
    struck: (count) => `words that are struck through (${count})`,
    'note-mark': (count) => `raised marks of notes (${count})`,
    picture: (count) => `pictures (${count})`,
    external: (count) => `linked contents (${count})`,
    sheet: (count) => `sheets (${count})`,
  },
};

/** What of a paper is not in its text and might be missed, each with how often. */
export function leftOutWords(leftOut: readonly LeftOut[], language: Language): string[] {
  return leftOut.flatMap(({ what, count }) => WORDS[language][what]?.(count) ?? []);
}
