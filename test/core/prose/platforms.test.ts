import { expect, test } from 'vitest';
import { wrongSums } from '../../support/wrong-sums.ts';

test.each([
  ['a fifth more than the total', '全年共发布信息80条，网站60条，公众号36条。', '80 ≠ 60+36'],
  ['a twentieth less', '全年共发布信息80条，网站50条，公众号26条。', '80 ≠ 50+26'],
  ['one less, of few', '全年共发布信息8条，网站5条，公众号2条。', '8 ≠ 5+2'],
  ['other platforms behind', '全年共发布信息80条，网站51条，公众号20条，其他10条。', '80 ≠ 51+20+10'],
  ['another unit behind', '全年共发布信息80条，网站51条，公众号30条，解读文件9件。', '80 ≠ 51+30'],
  ['no platform behind a comma', '全年共发布信息80条，网站51条，公众号30条，政策9条。', '80 ≠ 51+30'],
  ['what was published in the clause before', '全年发布信息，合计80条，网站51条，公众号30条。', '80 ≠ 51+30'],
  ['another number before', '召开会议9次，全年共发布信息80条，网站51条，公众号30条。', '80 ≠ 51+30'],
])('tells of platforms that do not add up: %s', (_, text, wrong) => {
  expect(wrongSums(text)).toEqual([`platforms: ${wrong}`]);
});

test.each([
  ['that add up', '全年共发布信息80条，网站50条，公众号30条。'],
  ['that publish the same', '全年共发布信息80条，网站60条，公众号37条。'],
  ['that leave out others', '全年共发布信息80条，网站50条，公众号25条。'],
  ['that leave out others, of few', '全年共发布信息8条，网站4条，公众号2条。'],
  ['of which there is one', '全年共发布信息80条，网站79条。'],
  ['that fall short before another number', '全年共发布信息80条，网站50条，公众号29条，解读文件9件。'],
  ['that fall short and are not all', '全年共发布信息80条，网站50条，公众号29条等。'],
  ['behind a pause before what is none', '全年共发布信息80条，网站51条、公众号30条、政策9条。'],
  ['before a list', '全年共发布信息80条，网站51条，公众号30条，其中转载9条。'],
  ['behind 其他', '全年共发布信息80条，其他51条，公众号30条。'],
  ['in other units', '全年共发布信息80条，网站51条，公众号30篇。'],
  ['of which one is rounded', '全年共发布信息80条，网站51条，公众号30余条。'],
  ['of a rounded total', '全年共发布信息近80条，网站51条，公众号30条。'],
  ['of a total that brackets divide', '全年共发布信息80条（转载20条），网站51条，公众号30条。'],
  ['behind another list', '政策文件9件，其中规范性文件3件，全年共发布信息80条，网站51条，公众号30条。'],
  ['of what is no sum', '全年发布信息80条，网站51条，公众号30条。'],
  ['of what is not published', '全年共审核信息80条，网站51条，公众号30条。'],
  [
    'far behind the deed',
    '全年发布信息，持续加强各项政策宣传和业务培训以及保密审查工作，合计80条，网站51条，公众号30条。',
  ],
])('says nothing of platforms %s', (_, text) => {
  expect(wrongSums(text)).toEqual([]);
});
