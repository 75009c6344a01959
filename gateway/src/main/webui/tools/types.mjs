// The console's types come from the merged OpenAPI document that the gateway's build writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const document =
  process.env.LIANBAN_OPENAPI ??
  fileURLToPath(new URL('../../../../target/openapi.json', import.meta.url));
const target = new URL('../src/api/generated/', import.meta.url);

const nodes = await openapiTS(JSON.parse(readFileSync(document, 'utf8')), {
  alphabetize: true,
  defaultNonNullable: false,
});
mkdirSync(target, { recursive: true });
writeFileSync(new URL('schema.d.ts', target), astToString(nodes));
