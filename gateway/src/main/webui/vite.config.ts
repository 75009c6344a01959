import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import floor from './package.json' with { type: 'json' };

// Office machines: the oldest browser that must work (README, browser floor).
const BROWSER_FLOOR = floor.browserslist.map((browser) => browser.replace(' ', ''));
const GATEWAY = process.env.LIANBAN_GATEWAY ?? 'http://127.0.0.1:8080';

/** Which build a fault came from: the commit, where there is one. */
function build(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  } catch {
    return 'unversioned';
  }
}

export default defineConfig({
  define: { __BUILD__: JSON.stringify(build()) },
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  // The gateway replaces it with a fresh value in every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: BROWSER_FLOOR,
    cssTarget: BROWSER_FLOOR,
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/session', '/live', '/console', '/problems'].map((path) => [
        path,
        { target: GATEWAY, changeOrigin: true, headers: { Origin: GATEWAY } },
      ]),
    ),
  },
});
