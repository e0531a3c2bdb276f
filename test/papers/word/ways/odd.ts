import { compose } from '../../../converters/document/compose.ts';
import type { Cell } from '../../../converters/document/document.ts';
import { PLAIN } from '../plain.ts';
import { mark, paragraph, run } from '../xml.ts';
import { writeWord } from '../write-word.ts';
import { vertical } from '../../../converters/document/vertical.ts';
import type { Way } from './way.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NOTES = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${run('数据由云岭市统计部门提供。')}</w:p></w:footnote></w:footnotes>`;
const ENDNOTES = `<w:endnotes ${W}><w:endnote w:id="1"><w:p>${run('本报告电子版可在云岭市政府门户网站下载。')}</w:p></w:endnote></w:endnotes>`;
const HEADER = `<w:hdr ${W}><w:p>${run('三、收到和处理政府信息公开申请情况')}</w:p></w:hdr>`;
const FURNITURE = '<w:sectPr><w:headerReference w:type="default" r:id="r_header"/></w:sectPr>';

/** What stands among the words and is none: notes, comments, hidden words, headers. */
export const furnished: Way = {
  id: 'word-notes',
  title: 'Word: footnotes, endnotes, comments, hidden words, headers, soft breaks, symbols',
  make: (model) => {
    let paragraphs = 0;
    return writeWord(compose(model), {
      words: (text, cell) => {
        if (cell?.figure) return run('隐藏', mark('vanish')) + negative(text);
        const half = Math.ceil(text.length / 2);
        return cell ? `${run(text.slice(0, half))}<w:r><w:br/></w:r>${run(text.slice(half))}` : run(text);
      },
      paragraph: (kind, text, hand) => {
        if (kind === 'title') return paragraph(titleInTwo(text));
        if (kind !== 'paragraph') return PLAIN.paragraph(kind, text, hand);
        const note =
          paragraphs++ === 1
            ? '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>'
            : '';
        const comment =
          '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
        return paragraph(`<w:r><w:tab/></w:r>${hand.words(text, null)}${note}${comment}`);
      },
      body: (blocks) => PLAIN.body(blocks).replace(/<w:sectPr>.*$/s, FURNITURE),
      parts: { footnotes: NOTES, endnotes: ENDNOTES, header: HEADER },
      outside: [{ type: 'attachedTemplate', target: 'file:///C:/template.dotm' }],
    });
  },
};

/** A title with a soft break in the middle, in front of the year. */
function titleInTwo(text: string): string {
  const at = text.search(/\d{4}年/);
  return at <= 0 ? run(text) : `${run(text.slice(0, at))}<w:r><w:br/></w:r>${run(text.slice(at))}`;
}

/** A minus that does not break at the end of a line. */
function negative(text: string): string {
  return text.startsWith('-') ? `<w:r><w:noBreakHyphen/></w:r>${run(text.slice(1))}` : run(text);
}

/** Labels written downwards, wide spaces, and spaces of the web in the cells. */
export const spaced: Way = {
  id: 'wps-vertical',
  title: 'WPS: labels downwards and in several paragraphs, wide spaces, empty paragraphs in cells',
  make: (model) =>
    writeWord(vertical(compose(model)), {
      inside: (cell: Cell, hand) => {
        if (cell.lines.length === 0) return paragraph(run('\u3000'));
        if (cell.figure) return `<w:p/>${paragraph(hand.words(`\u00a0${cell.lines.join('')}\u00a0`, cell))}`;
        const [line = ''] = cell.lines;
        if (cell.lines.length > 1 || line.length < 8) return PLAIN.inside(cell, hand);
        return [line.slice(0, 5), line.slice(5)].map((words) => paragraph(hand.words(words, cell))).join('');
      },
    }),
};
