import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('wrong-encoding', {
  speaks: {
    'bytes of GB18030 read as UTF-8': {
      text: `⟦\ufffd⟧${'\ufffd'.repeat(40)}2020\ufffd\ufffd\n${'\ufffd'.repeat(60)}\n0\n0\n0`,
      severity: 'warning',
      says: '请以 GB18030（GBK）编码重新打开：文中有 103 个 �，像是用错了编码。其余各项没有检查。',
    },
    'UTF-8 read as GB18030': {
      text: '浜戝箔甯傛。妗堝眬2020骞�⟦鏀垮簻⟧淇℃伅鍏紑宸ヤ綔骞村害鎶ュ憡\n'.replace('\ufffd', ''),
      right: '云岭市档案局2020年政府信息公开工作年度报告\n',
      says: '文中有成片的乱码',
    },
    'UTF-8 read as GB18030, with a few characters lost': {
      text: `浜戝箔甯傛。妗堝眬2020骞存斂搴滀俊鎭叕寮€宸ヤ綔骞村害鎶ュ憡\n鏈姤鍛婃牴鎹€婁腑鍗庝汉姘戝叡鍜屽浗⟦鏀垮簻⟧淇℃伅鍏�紑鏉′緥銆嬬紪鍒`,
      says: '文中有成片的乱码',
    },
    'UTF-8 read as Windows-1252': { text: 'â€˜⟦æ”¿åºœ⟧ä¿¡', says: '文中有成片的乱码' },
    'GBK read as Windows-1252': { text: '2020Äê⟦Õþ¸®⟧ÐÅÏ¢¹«¿ª', says: '文中有成片的乱码' },
  },
  silent: {
    'a sound text': sample(2019),
    'a single bad byte': sample(2019, ['更新不够及时', '更新不够及\ufffd']),
  },
});
