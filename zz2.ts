import { readFileSync, writeFileSync } from 'node:fs';
import { lineFaces } from '#engine/framework/line-ids.ts';
import { parameterTable } from '#engine/framework/parameters.ts';
const p='docs/assessment.md'; let s=readFileSync(p,'utf8');
const lines=Object.entries(lineFaces).map(([id,{element,judges,paragraph:{at,checked}}])=>`| \`${id}\` | ${element} | ${judges} | ${at} | ${checked?'yes':'no'} |`);
const nums=Object.entries(parameterTable).flatMap(([g,ps])=>Object.entries(ps).map(([n,{value,unit,source}])=>`| \`${g}.${n}\` | ${value} | ${unit} | ${source} |`));
s=s.replace(/(\| id \| element .*\n\| ---.*\n)(\| `.*\n)+/,(_,h)=>h+lines.join('\n')+'\n');
s=s.replace(/(\| number \| value .*\n\| ---.*\n)(\| `.*\n?)+/,(_,h)=>h+nums.join('\n')+'\n');
writeFileSync(p,s);
