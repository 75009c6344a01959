import { useEffect, useRef } from 'react';
import './letter-sheet.css';

interface Properties {
  html: string;
  label: string;
  /** Beside a form: smaller, without the margins of the paper. */
  compact?: boolean;
}

/** On a screen the paper is as wide as its place; printing keeps the letter's own measures. */
const ON_SCREEN = `@media screen {
  .letter-body { background: none; font-size: 15px; line-height: 1.8; }
  .letter-main { width: auto; max-width: 794px; min-height: 0; margin: 0 auto; padding: clamp(8px, 5%, 56px); }
  .issuer { font-size: 22px; line-height: 1.5; }
  h1 { font-size: 20px; line-height: 1.5; }
  .imprint, .draft { font-size: 13px; line-height: 1.6; }
  .draft { top: 0; right: 0; margin: 0; }
  .form { font-size: 12px; line-height: 1.6; }
  .inner .issuer { font-size: 18px; line-height: 1.5; }
  .inner h1 { font-size: 20px; line-height: 1.5; }
  .inner .text { font-size: 15px; line-height: 1.8; }
  .ruled, .signing { font-size: 14px; line-height: 1.6; }
  .letter-main:has(.mark) { padding-bottom: 148px; }
  .mark, .across .mark { left: clamp(8px, 5%, 56px); right: clamp(8px, 5%, 56px); bottom: 12px; min-height: 76px; padding: 4px 0 0 88px; }
  .mark svg, .across .mark svg { width: 76px; height: 76px; }
  .closing { position: relative; margin: 62px 0 0 45%; text-align: center; }
  .closing p { position: relative; padding: 0; }
  .seal { position: absolute; top: -51px; left: 50%; width: 112px; height: 112px; margin: 0 0 0 -56px; padding: 10px 0 0; border: 1px solid #d08080; font-size: 11px; line-height: 14px; }
}`;
const COMPACT = `@media screen {
  .letter-body { font-size: 13px; }
  .letter-main { padding: 8px; }
  .issuer, .inner .issuer { font-size: 18px; }
  h1, .inner h1 { font-size: 16px; }
  .inner .text { font-size: 13px; }
  .ruled, .signing { font-size: 13px; }
}`;

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;

/** The letter styles its body; here its body is the shadow tree's only child. */
function forShadow(css: string): string {
  return css
    .replaceAll(/\b(html|body)\b(?=[\s,{.:>])/g, '.letter-body')
    .replaceAll(/\bmain\b(?=[\s,{.:>])/g, '.letter-main');
}

/**
 * A letter as it will be printed. Its own styles stay inside a shadow tree: the page's security policy
 * lets no foreign style through, and the letter may not change the page.
 */
export function LetterSheet({ html, label, compact = false }: Properties) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!host.current) return;
    // It scrolls where a table is wider than its place, and beside a form: the keyboard must reach it.
    host.current.tabIndex = 0;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    // Taken out before parsing: the page's policy would refuse, and report, each style it meets.
    const own = [...html.matchAll(STYLE)].map(([, css]) => sheet(forShadow(css ?? '')));
    const letter = new DOMParser().parseFromString(html.replaceAll(STYLE, ''), 'text/html');
    letter.querySelectorAll('script, link, iframe, object, embed').forEach((part) => part.remove());
    // The page has its own main part; the letter's is only paper.
    letter.querySelectorAll('main').forEach((main) => {
      const paper = document.createElement('div');
      // Its class says which paper it is: across, or one of the file.
      paper.className = `letter-main ${main.className}`.trim();
      paper.append(...main.childNodes);
      main.replaceWith(paper);
    });
    const body = document.createElement('div');
    body.className = 'letter-body';
    body.lang = letter.documentElement.lang || 'zh-CN';
    body.append(...letter.body.childNodes);
    root.adoptedStyleSheets = [...own, sheet(ON_SCREEN), ...(compact ? [sheet(COMPACT)] : [])];
    root.replaceChildren(body);
  }, [html, compact]);
  return (
    <article
      ref={host}
      className={compact ? 'letter-sheet letter-compact' : 'letter-sheet'}
      aria-label={label}
    />
  );
}
