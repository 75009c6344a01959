// The first load of a signed-in page stays within its budget, compressed as it travels.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const FIRST_PAGE = 'src/app/pages/work-page.tsx';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

function collect(key, seen) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return;
  seen.add(chunk.file);
  (chunk.css ?? []).forEach((file) => seen.add(file));
  (chunk.imports ?? []).forEach((imported) => collect(imported, seen));
}

const files = new Set();
collect('index.html', files);
if (!manifest[FIRST_PAGE]) throw new Error(`${FIRST_PAGE} is not a chunk of its own`);
collect(FIRST_PAGE, files);
// One language travels with the first page; both are measured, the larger counts.
const languages = Object.keys(manifest).filter((key) => /src\/words\/.*\.ts$/.test(key));
const sizeOf = (file) => gzipSync(readFileSync(dist + file), { level: 6 }).length;
const language = Math.max(0, ...languages.map((key) => sizeOf(manifest[key].file)));
const total = [...files].map(sizeOf).reduce((sum, size) => sum + size, language);
const kb = Math.round(total / 102.4) / 10;
console.log(`first load: ${kb} kB compressed in ${files.size + 1} files, budget ${LIMIT_KB} kB`);
if (kb > LIMIT_KB) {
  console.error('The first load is over its budget: split by route, or import less.');
  process.exit(1);
}
