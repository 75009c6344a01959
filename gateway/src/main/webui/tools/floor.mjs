// The oldest browser that must work (package.json, browserslist) understands every style that was
// built; the scripts are read by es-check. What it knows in part only is told in caniuse's notes.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import browserslist from 'browserslist';
import DoIUse from 'doiuse';
import postcss from 'postcss';

const assets = fileURLToPath(new URL('../dist/assets/', import.meta.url));
const browsers = browserslist();
const faults = [];
const reader = postcss([
  new DoIUse({
    browsers,
    onFeatureUsage: ({ feature, featureData, usage }) => {
      if (featureData.missing) faults.push(`${feature}: ${String(usage).split('\n')[0]}`);
    },
  }),
]);
const sheets = readdirSync(assets).filter((file) => file.endsWith('.css'));
if (sheets.length === 0) throw new Error('no style sheet was built');
for (const sheet of sheets) {
  await reader.process(readFileSync(assets + sheet, 'utf8'), { from: sheet });
}
faults.forEach((fault) => console.error(`not in ${browsers.join(', ')}: ${fault}`));
console.log(`${sheets.length} style sheets read for ${browsers.join(', ')}`);
if (faults.length > 0) process.exit(1);
