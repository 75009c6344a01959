// The first load of a signed-in page stays within its budget: all that is fetched but answers of the
// API, compressed as it travels. The fonts are the machine's own. One kB is a thousand bytes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 235;
const FIRST_PAGE = 'src/app/pages/work-page.tsx';
// The brand in the frame, and the page's icon.
const SHOWN = ['favicon.svg'];

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

function collect(key, seen) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return;
  seen.add(chunk.file);
  (chunk.css ?? []).forEach((file) => seen.add(file));
  (chunk.imports ?? []).forEach((imported) => collect(imported, seen));
}

const files = new Set(['index.html', ...SHOWN]);
collect('index.html', files);
if (!manifest[FIRST_PAGE]) throw new Error(`${FIRST_PAGE} is not a chunk of its own`);
collect(FIRST_PAGE, files);
const sizeOf = (file) => gzipSync(readFileSync(dist + file), { level: 6 }).length;
const weigh = (some) => [...some].map(sizeOf).reduce((sum, size) => sum + size, 0);
// One language travels with the first page: the heavier one counts, with what it alone brings along.
const languages = Object.keys(manifest)
  .filter((key) => /src\/words\/.*\.ts$/.test(key))
  .map((key) => {
    const spoken = new Set(files);
    collect(key, spoken);
    return spoken;
  });
if (languages.length === 0) throw new Error('no language is a chunk of its own');
const heaviest = languages.reduce((one, other) => (weigh(one) < weigh(other) ? other : one));
const kb = Math.round(weigh(heaviest) / 100) / 10;
console.log(`first load: ${kb} kB compressed in ${heaviest.size} files, budget ${LIMIT_KB} kB`);
if (kb > LIMIT_KB) {
  console.error('The first load is over its budget: split by route, or import less.');
  process.exit(1);
}
