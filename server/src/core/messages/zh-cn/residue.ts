/** Messages about what conversion left in the text. */
export const residue = {
  'field-code-residue': '「{text}」是转换时留下的代码，不是报告内容。请删去。',
  'web-residue': '「{text}」是网页上的文字，不是报告内容。请删去这一行。',
  spam: '「{text}」像是混入的广告或站名，不是报告内容。请删去，并检查这篇文字的来源网页是否被篡改。',
  'spam/title': '题名里混入了「{text}」，像是广告或站名。请改正，并检查这篇文字的来源网页是否被篡改。',
  'markdown-residue': '这一行是转换工具画表用的分隔线，不是报告内容。请删去。',
  mojibake: '「{text}」是乱码，原来的字已经丢失。请对照原稿补上。',
  'mojibake/entity': '有 {count} 处网页代码没有还原成字符，例如「{text}」。请改正。',
  'broken-paragraph': '这一段在句子中间断开，下一行接着往下说，像是分页造成的。请把两行接起来。',
  'broken-paragraph/many': '有 {count} 处在句子中间断行，像是逐行转换造成的。请把断开的各行接起来。',
  'odd-space': '文中有 {count} 处不换行空格、全角空格或没有宽度的字符，会妨碍检索和排版。宜清理。',
} as const;
