/** Characters that texts pasted from anywhere hold, and those that no text should: each by itself. */
export const CHARACTERS: readonly string[] = [
  ...Array.from('09１-+.,/—〇零十%％￥#*_~`&;()（）[]{}【】《》〈〔"“”\'<>\t\n\r |\\、，。；：:?？！…·•'),
  // Blanks, invisible marks, what could not be decoded, other line ends.
  ...Array.from('\u00a0\u3000\u2003\u200b\u00ad\u2060\ufeff\ufffd\u2028\u2029\u0085'),
  // Controls, and marks that turn the direction.
  ...Array.from('\u0000\u0007\u000b\u000c\u001b\u202e\u202a\u2066\u2069\u061c'),
  // Outside of the basic plane, halves of pairs, several characters that show as one.
  ...['𠮷', '😀', '👨‍👩‍👧', '🇨🇳', '\ud842', '\udfb7', '\ude00\ud83d', 'e\u0301', '\ufe0f', '\u{e0100}', '\r\n'],
  // What compatibility and case make longer, shorter or another.
  ...Array.from('éﬁ㎡⑴①㈠Ⅳ⼀⼆⾏金ıİßſﷺกا가'),
];

/** Words that rules look for, right and wrong. */
export const WORDS: readonly string[] = [
  ...listed(`其中 分别为 共计 件 个 万元 年 月 日 2023年 第二十条 第（一）项 （七）总计 总计 其他 政府信息公开工作年度报告
    政府信息公开条例 收到政府信息公开申请3件 未收到申请 共7条，其中甲3条、乙5条。 一、 （一） (2) 1. 1、 ⒈ 一是 四、
    （三）不予公开 截止到 予已 做为 帐号 既使 锟斤拷 鏀垮簻 烫烫烫烫 ???? &nbsp; &amp;nbsp; &#12288; &#xD800; [bookmark:x]
    ** |---|---| ![](x) <br> </td> https://a.cn/a?b=1 【打印】 分享到： 责任编辑：甲 365体育 -3- 12:30 2023-01-01
    0999-1234567 a@b.cn 增2减1 18.078万元 1,234`),
  ...['\n【打印】\n', '\n365体育\n', '《关于《条例》的通知》', '截止目前', '公开工作.\n', '云岭市档安局'],
  ...['# ', '---\t---', '— 3 —', '第 3 页 共 9 页', 'HYPERLINK "', 'PAGEREF _Toc1 \\h', '\u001b[31m'],
];

/** What may stand where a figure should. */
export const FIGURES: readonly string[] = [
  ...listed(`0 1 7 12 007 １２ 1,234 1，234 -3 －3 +5 0.5 .5 5. 1.2.3 3e5 / — - 无 〇 O 零 三 2个 18.078万元 251000元
    增2减1 减3 2/3 99999999 9007199254740993 ∞ NaN ① ½ ٣`),
  ...['', ' ', '1 234', '2 2', '2 3', '2\t2', '0\u00a0', '1'.repeat(41), `0.${'3'.repeat(60)}`, '9'.repeat(400)],
];

function listed(words: string): string[] {
  return words.split(/\s+/);
}
