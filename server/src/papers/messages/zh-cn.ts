import type { PaperFault } from '../paper.ts';

/** Why a file cannot be read, and what to do: one sentence each. */
export const zhCn: Readonly<Record<PaperFault, string>> = {
  'old-word': '这是旧版 Word 文件（.doc 一类），不能直接读取：请用 Word 或 WPS 打开，另存为 .docx 后再检查。',
  wps: '这是 WPS 自己的文件（.wps），不能读取：请用 WPS 打开，另存为 .docx 后再检查。',
  encrypted: '文件有密码保护，不能读取：请用密码打开，去掉密码后另存一份再检查。',
  truncated: '文件不完整，后一部分缺失（可能没有下载完或没有传完）：请重新下载或请对方重发。',
  empty: '文件是空的，没有内容：请确认文件已经保存或传送完整。',
  'too-large': '文件太大，没有读取：年报没有这么大；请删去不属于年报的内容，几份年报请分成几个文件。',
  scan: '这是扫描件，页面上只有图片、没有文字：请用生成它的 Word 文件或网页，或先做文字识别再检查。',
  'other-kind': '读不了这种文件：请用原来的程序打开，另存为 .docx 后再检查。',
  'not-computed': '公式没有算出的结果（{named}等共 {count} 格）：请用 Excel 或 WPS 打开，保存后再检查。',
  'old-sheet': '这种表格文件（.xls、.et、.ods、.csv 一类）不能读取：请用 Excel 或 WPS 打开，另存为 .xlsx 后再检查。',
  archive:
    '这是把网页和图片存在一起的文件（.mht），不能读取：请用浏览器打开，另存为“网页，仅 HTML”（.html）后再检查，或全选复制到文本里。',
  'rich-text': '这是 RTF 文件，不能读取：请用 Word 或 WPS 打开，另存为 .docx 后再检查。',
  'open-document':
    '这是 OpenDocument 文件（.odt），不能读取：请用 Word、WPS 或 LibreOffice 打开，另存为 .docx 后再检查。',
  'script-page': '网页里没有文字，内容要由脚本填进去：请用浏览器打开，全部显示出来以后全选、复制到文本里再检查。',
  broken: '文件已损坏或内容与扩展名不符，不能读取：请用 Word 或 WPS 打开，确认无误后另存为 .docx 再检查。',
};
