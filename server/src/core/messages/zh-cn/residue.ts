/** Messages about what conversion left in the text. */
export const residue = {
  'field-code-residue': '请删去“{text}”：这是转换时留下的代码，不是报告内容。',
  'web-residue': '请删去这一行：“{text}”是网页上的文字，不是报告内容。',
  spam: '请删去“{text}”：像是混入的广告或站名，不是报告内容。请检查这篇文字的来源网页是否被篡改。',
  'spam/title': '请改正题名：里面混入了“{text}”，像是广告或站名。请检查这篇文字的来源网页是否被篡改。',
  'lost-table':
    '请换一种方式转换（例如另存为 .docx 后再转，或从网页直接复制表格）：{table}在转换时丢了，只剩下“{text}”。表在原来的文件里。',
  'lost-table/other': '请换一种方式转换，或对照原文件看这张表里有什么：“{text}”是转换程序画不出的一张表。',
  'lost-line-ends':
    '请换一种方式转换或复制，保留换行：整份报告挤在一起，这一行里有 {count} 个部分的标题。其余各项没有检查。',
  'markdown-residue': '请删去这一行：这是转换工具画表用的分隔线，不是报告内容。',
  mojibake: '请对照原稿补上：“{text}”是乱码，原来的字已经丢失。',
  'mojibake/entity': '请还原为字符：有 {count} 处网页代码，例如“{text}”。',
  'broken-paragraph': '请把两行接起来：这一段在句子中间断开，下一行接着往下说，像是分页造成的。',
  'broken-paragraph/many': '请把断开的各行接起来：有 {count} 处在句子中间断行，像是逐行转换造成的。',
  'odd-space': '宜清理：文中有 {count} 处不换行空格、全角空格或没有宽度的字符，会妨碍检索和排版。',
  'page-number': '请删去页码：有 {count} 行（例如“{text}”）是分页排版留下的，不是报告内容。',
  'tab-in-text': '请删去：正文里有 {count} 处制表符，把一句话隔开了。',
  'control-character': '请删去：文中有 {count} 处看不见的控制字符（例如 {text}），是打印或转换留下的。',
  placeholder: '请填写，或删去这一处：“{text}”是模板里留空待填的地方。',
  'placeholder/many': '请逐处填写：有 {count} 处模板留空待填的地方还没有填写，例如“{text}”。',
  'revision-mark': '请删去“{text}”：这是批注留下的标记，不是报告内容。',
  'revision-mark/line': '请删去这一行：“{text}”是批注或修订留下的文字，不是报告内容。',
} as const;
