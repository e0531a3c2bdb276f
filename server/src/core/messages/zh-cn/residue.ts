/** Messages about what conversion left in the text. */
export const residue = {
  'field-code-residue': '「{text}」是转换时留下的代码，不是报告内容。请删去。',
  'web-residue': '「{text}」是网页上的文字，不是报告内容。请删去这一行。',
  spam: '「{text}」像是混入的广告或站名，不是报告内容。请删去，并检查这篇文字的来源网页是否被篡改。',
  'spam/title': '题名里混入了「{text}」，像是广告或站名。请改正，并检查这篇文字的来源网页是否被篡改。',
  'lost-table':
    '{table}在转换时丢了，只剩下“{text}”。请换一种方式转换（例如另存为 .docx 后再转，或从网页直接复制表格），表在原来的文件里。',
  'lost-table/other': '“{text}”是转换程序画不出的一张表。请换一种方式转换，或对照原文件看这张表里有什么。',
  'lost-line-ends':
    '整份报告挤在一起，换行都丢了：这一行里有 {count} 个部分的标题。请换一种方式转换或复制，保留换行；其余各项没有检查。',
  'markdown-residue': '这一行是转换工具画表用的分隔线，不是报告内容。请删去。',
  mojibake: '「{text}」是乱码，原来的字已经丢失。请对照原稿补上。',
  'mojibake/entity': '有 {count} 处网页代码没有还原成字符，例如「{text}」。请改正。',
  'broken-paragraph': '这一段在句子中间断开，下一行接着往下说，像是分页造成的。请把两行接起来。',
  'broken-paragraph/many': '有 {count} 处在句子中间断行，像是逐行转换造成的。请把断开的各行接起来。',
  'odd-space': '文中有 {count} 处不换行空格、全角空格或没有宽度的字符，会妨碍检索和排版。宜清理。',
  'page-number': '有 {count} 行是页码（例如「{text}」），是分页排版留下的，不是报告内容。请删去。',
  'tab-in-text': '正文里有 {count} 处制表符，把一句话隔开了。请删去。',
  'control-character': '文中有 {count} 处看不见的控制字符（例如 {text}），是打印或转换留下的。请删去。',
  placeholder: '「{text}」是模板里留空待填的地方，还没有填写。请填写，或删去这一处。',
  'placeholder/many': '有 {count} 处模板留空待填的地方还没有填写，例如「{text}」。请逐处填写。',
  'revision-mark': '「{text}」是批注留下的标记，不是报告内容。请删去。',
  'revision-mark/line': '「{text}」是批注或修订留下的文字，不是报告内容。请删去这一行。',
} as const;
