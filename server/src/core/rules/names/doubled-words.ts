import type { WrongWord } from './dictionary.ts';

/**
 * Words with a character written twice. Each stands with the characters beside it that make two words of it: 目的|的,
 * 为了|了解, 信息|息息相关, 公开|开展. A word that many others may follow in this way is not in the list.
 */
export const DOUBLED_WORDS: readonly WrongWord[] = [
  { wrong: '的的', right: '的', notAfter: '目标有打之中', notBefore: '确士话' },
  { wrong: '了了', right: '了', notAfter: '为除明不未罢小私临受到得终末', notBefore: '解如结却断不无望案事之此' },
  {
    wrong: '和和',
    right: '和',
    notAfter: '共总饱缓温调柔祥人谐中平议求之违附应',
    notBefore: '气睦美谐平解好善田县静龙政硕布',
  },
  { wrong: '过程性性', right: '过程性', notBefore: '质能别格状命情' },
  { wrong: '信息息', right: '信息', notBefore: '息' },
  { wrong: '信信息', right: '信息', notAfter: '通诚征微短书电守失授资企威可公开亲迷相来报谢互确采自轻' },
  { wrong: '政府府', right: '政府', notBefore: '院志学' },
  { wrong: '政政府', right: '政府', notAfter: '民行市财党军廉执邮参内外家德勤施仁时主' },
  { wrong: '公公开', right: '公开', notAfter: '办天阿外人老' },
  {
    wrong: '公开开',
    right: '公开',
    notBefore: '展放发通设辟始启源工办会庭学课具支立票标市局播户创列门竣复化封平州远鲁江阳关',
  },
  { wrong: '申申请', right: '申请', notAfter: '重引三' },
  { wrong: '单位位', right: '单位', notBefore: '于置列次居移' },
  { wrong: '部门门', right: '部门', notBefore: '户类口头槛诊票前店岗洞牌禁厅' },
  { wrong: '问题题', right: '问题', notBefore: '目材名为库干' },
  { wrong: '情况况', right: '情况', notBefore: '且' },
  { wrong: '制度度', right: '制度', notBefore: '过量' },
  { wrong: '群众众', right: '群众', notBefore: '多所人筹创包口' },
  { wrong: '条例例', right: '条例', notBefore: '如外行会证' },
  { wrong: '规范范', right: '规范', notBefore: '围例畴本文县式' },
  { wrong: '及时时', right: '及时', notBefore: '间刻限效常时' },
  { wrong: '进一步步', right: '进一步', notBefore: '骤伐入行调' },
  { wrong: '报告告', right: '报告', notBefore: '知诉示别警诫状' },
  { wrong: '年度度', right: '年度', notBefore: '过量假夏日' },
  { wrong: '平台台', right: '平台', notBefore: '账湾风阶式办胞州长词' },
  { wrong: '网站站', right: '网站', notBefore: '点位内长群在立得稳台' },
  { wrong: '答复复', right: '答复', notBefore: '议核查审印制函工杂合原垦学' },
  { wrong: '领导导', right: '领导', notBefore: '致向师读航入览游医诊' },
  { wrong: '服务务', right: '服务', notBefore: '必实求工农虚' },
  { wrong: '栏目目', right: '栏目', notBefore: '标录前的光测击次' },
  { wrong: '措施施', right: '措施', notBefore: '工行政策加展用压救教' },
];
