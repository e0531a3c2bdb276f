import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
await build({ absWorkingDir:'/tmp/wt/papers', stdin:{contents:`
export { readDocx } from './server/src/papers/docx/read-docx.ts';
export { analyze } from './server/src/core/analyze.ts';
export { WAYS } from './test/papers/word/ways/index.ts';
export { REPORTS } from './test/converters/reports.ts';
export { storedModel } from './test/converters/stored.ts';
export { blankScore, scoreFaultless } from './test/converters/accuracy/score.ts';
`, resolveDir:'/tmp/wt/papers', loader:'ts'}, bundle:true, format:'esm', platform:'node', outfile:'/tmp/try17-bundle.mjs', banner:{js:"import{createRequire as rf}from'node:module';const require=rf(import.meta.url);"}, define:{__VERSION__:'"0"'}});
const b = await import('/tmp/try17-bundle.mjs?'+Date.now());
const only = process.argv[2];
for (const way of b.WAYS.filter(w=>!only||w.id.includes(only))) {
 let sizes=[], missed=[];
 const score=b.blankScore();
 for (const r of b.REPORTS) {
  if (r.fault && process.argv[3]!=='all') continue;
  const bytes = way.make(r.model);
  sizes.push(bytes.length);
  let paper;
  try { ({paper} = b.readDocx(new Uint8Array(bytes))); } catch (e) { console.log(way.id, r.name, e); continue; }
  writeFileSync(`/tmp/try17-${way.id}-${r.name}.txt`, paper.text);
  writeFileSync(`/tmp/try17-${way.id}-${r.name}.docx`, bytes);
  if (r.fault) { if (!b.analyze(paper.text).diagnostics.some(d=>r.fault.rules.includes(d.rule))) missed.push(r.name); continue; }
  b.scoreFaultless(score,{folder:r.folder,converter:{id:way.id},text:paper.text,...b.storedModel(r.model)});
  if (r.folder==='2021-dense') console.log('   left', JSON.stringify(paper.leftOut));
 }
 console.log(way.id,score.right,'/',score.all,'open',score.open,'wrong',score.wrong.length,score.false.length, 'size', Math.round(sizes.reduce((a,b)=>a+b)/sizes.length), 'missed', missed.join(' '));
 for (const w of score.wrong.slice(0,3)) console.log('    ',w);
 for (const w of score.false.slice(0,4)) console.log('    ',w);
}
