import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
await build({ absWorkingDir:'/tmp/wt/papers', stdin:{contents:`
export { readPaper } from './server/src/papers/read-paper.ts';
export { analyze } from './server/src/core/analyze.ts';
export { workbook } from './test/papers/sheets/workbook.ts';
export { REPORTS } from './test/converters/reports.ts';
export { storedModel } from './test/converters/stored.ts';
export { blankScore, scoreFaultless } from './test/converters/accuracy/score.ts';
`, resolveDir:'/tmp/wt/papers', loader:'ts'}, bundle:true, format:'esm', platform:'node', outfile:'/tmp/try17x-bundle.mjs', banner:{js:"import{createRequire as rf}from'node:module';const require=rf(import.meta.url);"}, define:{__VERSION__:'"0"'}});
const b = await import('/tmp/try17x-bundle.mjs?'+Date.now());
for (const merged of [true,false]) for (const sheets of [true,false]) {
 let sizes=[], missed=[];
 const score=b.blankScore();
 for (const r of b.REPORTS) {
  if (r.fault && process.argv[2]!=='all') continue;
  const bytes = await b.workbook(r.model,{merged,sheets});
  sizes.push(bytes.length);
  const got = await b.readPaper(bytes,'a.xlsx');
  if (!got.ok) { console.log(got); continue; }
  const {paper}=got;
  writeFileSync(`/tmp/try17-xlsx-${merged}-${sheets}-${r.name}.txt`, paper.text);
  if (r.fault) { if (!b.analyze(paper.text).diagnostics.some(d=>r.fault.rules.includes(d.rule))) missed.push(r.name); continue; }
  b.scoreFaultless(score,{folder:r.folder,converter:{id:'x'},text:paper.text,...b.storedModel(r.model)});
 }
 console.log(merged,sheets,score.right,'/',score.all,'open',score.open,'wrong',score.wrong.length,score.false.length, 'size', Math.round(sizes.reduce((a,b)=>a+b)/sizes.length), 'missed', missed.join(' '));
 for (const w of score.wrong.slice(0,3)) console.log('    ',w);
 for (const w of score.false.slice(0,4)) console.log('    ',w);
}
