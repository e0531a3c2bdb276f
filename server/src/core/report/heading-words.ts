/** The words that titles of sections are made of, in the form's wording and in others that are in use. */
const WORDS =
  '主动公开|依申请公开|政府信息|信息公开|政务公开|总体|基本|情况|概述|概况|综述|主动|公开|政府|信息|政务|收到|受理|接收|处理|办理|答复|申请|' +
  '行政复议|行政诉讼|行政|复议|诉讼|应诉|提起|引发|存在|主要|突出|问题|不足|困难|困惑|薄弱|环节|改进|改善|整改|提升|完善|落实|措施|办法|对策|建议|' +
  '意见|方向|思路|打算|计划|规划|安排|目标|重点|任务|其他|其它|需要|需|必要|应当|报告|说明|事项|内容|工作|开展|进展|推进|实施|完成|年度|本年|本年度|全年|' +
  '上年|上年度|今年|今后|明年|下步|下一步|下年|下年度|下阶段|以及|或者|行政机关|本机关|机关|本单位|单位|本部门|部门|本局|我局|我镇|我区|我县|我市|方面|相关|有关|具体|进一步|努力|加强|' +
  '一些|若干|几个|当前|目前|依法|按照|关于|总结|回顾|部分|公民|法人|组织|被|因|由|对|向|的|和|及|与|或|等|中|各|暨|并|所|之|年|度';
const WORD_LIST = new Set(WORDS.split('|'));
const LONGEST_WORD = Math.max(...Array.from(WORD_LIST, (word) => word.length));

/** Whether a title holds nothing but words of which titles are made. */
export function isInTitleWords(key: string): boolean {
  return leftOver(key) === '';
}

/** What is left of a title when such words are taken out, so that as few characters as can be are left. */
export function leftOver(key: string): string {
  // The least that is left of the first characters of `key`, for each number of them.
  const left: string[] = [''];
  for (let end = 1; end <= key.length; end++) {
    let least = (left[end - 1] ?? '') + key.charAt(end - 1);
    for (let length = 1; length <= LONGEST_WORD && length <= end; length++) {
      const before = left[end - length] ?? '';
      if (before.length < least.length && WORD_LIST.has(key.slice(end - length, end))) least = before;
    }
    left.push(least);
  }
  return left[key.length] ?? '';
}

/** Characters that stand in a word of titles, but are none by themselves. */
export function isFragment(character: string): boolean {
  return !WORD_LIST.has(character) && WORDS.includes(character);
}
