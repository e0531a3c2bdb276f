import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);
const ROW = '（一）予以公开	6	2	0	0	0	0	8';

testRule('narrative-results', {
  speaks: {
    'two numbers swapped': {
      text: says('全年共答复政府信息公开申请16件，其中予以公开⟦1⟧件，部分公开⟦8⟧件，不予公开1件。'),
      severity: 'warning',
      says: '正文比表少 7，请核对后改正有误的一处：正文写“（一）予以公开”1 件，第三部分的表里合计为 8。',
      fixed: '予以公开8件，部分公开8件',
    },
    'a group of rows': {
      text: says('答复政府信息公开申请16件：予以公开8件；部分公开1件；无法提供⟦5⟧件；不予处理2件。'),
      says: '正文比表多 1，请核对后改正有误的一处：正文写“（四）无法提供”5 件，第三部分的表里合计为 4。',
    },
    'both ways of granting in one number': {
      text: says('答复政府信息公开申请16件，予以公开及部分公开⟦8⟧件，不予公开1件。'),
      says: '正文比表少 1，请核对后改正有误的一处：正文写“（一）予以公开、（二）部分公开”8 件，第三部分的表里合计为 9。',
    },
    'the number first': { text: says('收到政府信息公开申请15件，8件予以公开，⟦2⟧件部分公开，1件不予公开。') },
    'rows of the form of 2019': { text: saying(2019, '答复政府信息公开申请16件，不予公开1件，其他处理⟦1⟧件。') },
  },
  silent: {
    'the numbers of the table': says('答复政府信息公开申请16件，予以公开8件，部分公开1件，不予公开1件，无法提供4件。'),
    'both ways of granting under one name': says('答复政府信息公开申请16件，予以公开9件，不予公开1件。'),
    'one result alone': says('收到政府信息公开申请15件，不予公开3件。'),
    'single reasons': says('收到政府信息公开申请15件，因涉密不予公开1件，因属于内部事务不予公开2件。'),
    'one topic': says('收到政府信息公开申请15件，其中涉及征地的10件，予以公开5件，不予公开2件。'),
    'one group of applicants': says('自然人政府信息公开申请12件，予以公开6件，不予公开1件。'),
    'the new requests alone': says(
      '收到政府信息公开申请15件，已答复14件：予以公开7件，部分公开1件，不予公开1件，无法提供4件，不予处理1件。',
    ),
    'what is published unasked': says('予以公开信息120条，部分公开3条。'),
    'a row whose own cells have that sum': saying(2021, '答复政府信息公开申请16件，予以公开8件，不予公开1件。', [
      ROW,
      '（一）予以公开	6	2	0	0	0	0	80',
    ]),
  },
});
