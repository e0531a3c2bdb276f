import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
await build({ absWorkingDir:'/tmp/wt/papers', stdin:{contents:`
export { readPaper } from './server/src/papers/read-paper.ts';
export { analyze } from './server/src/core/analyze.ts';
export { FIXTURES, fixtureBytes } from './test/papers/word/fixtures.ts';
export { storedModel } from './test/converters/stored.ts';
export { blankScore, scoreFaultless } from './test/converters/accuracy/score.ts';
`, resolveDir:'/tmp/wt/papers', loader:'ts'}, bundle:true, format:'esm', platform:'node', outfile:'/tmp/try17f-bundle.mjs', banner:{js:"import{createRequire as rf}from'node:module';const require=rf(import.meta.url);"}, define:{__VERSION__:'"0"','import.meta.dirname':'"/tmp/wt/papers/test/papers/word"'}});
const b = await import('/tmp/try17f-bundle.mjs?'+Date.now());
let n=0,ok=0;
for (const f of b.FIXTURES) {
  const got = await b.readPaper(b.fixtureBytes(f.name), f.name);
  n++;
  if (!got.ok) { console.log(f.name, got); continue; }
  const {paper}=got;
  writeFileSync(`/tmp/try17f-${f.name}.txt`, paper.text);
  if (f.report.fault) { if (!b.analyze(paper.text).diagnostics.some(d=>f.report.fault.rules.includes(d.rule))) console.log('MISSED',f.name); else ok++; continue; }
  const score=b.blankScore();
  b.scoreFaultless(score,{folder:f.report.folder,converter:{id:f.name},text:paper.text,...b.storedModel(f.report.model)});
  if (score.right===score.all && score.false.length===0) ok++;
  else { console.log(f.name,score.right,'/',score.all,'open',score.open, JSON.stringify(paper.leftOut)); for (const w of [...score.wrong.slice(0,2),...score.false.slice(0,3)]) console.log('    ',w); }
}
console.log(ok,'/',n);
