import type { Prose } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { noted } from '../../text/notes.ts';

/** `《…条例》（…以下简称《条例》…）`: which law the short name stands for. */
const ABBREVIATED =
  /《(?<title>[^《》]{2,40})》[^《》。]{0,30}(?:以下|下)(?:统|简)?称(?:为)?[:"]?(?:《新?条例》|新?条例)/g;
const REGULATION = '政府信息公开条例';

/** Whether a paragraph abbreviates another regulation to `《条例》`. */
export const abbreviatesAnother = noted(({ plain }: Prose): boolean =>
  [...plain.matchAll(ABBREVIATED)].some(({ groups }) => !(groups?.title ?? '').includes(REGULATION)),
);

/** Whether `《条例》` stands for the Regulation in this report: so unless it abbreviates another one. */
export const isShortForRegulation = noted(({ paragraphs }: Report): boolean =>
  paragraphs.every(({ prose }) => !abbreviatesAnother(prose)),
);
