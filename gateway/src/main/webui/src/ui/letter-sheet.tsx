import { useEffect, useRef } from 'react';
import './letter-sheet.css';

/**
 * A letter as it will be printed. Its own styles stay inside a shadow tree: the page's security policy
 * lets no foreign style through, and the letter may not change the page.
 */
export function LetterSheet({ html, label }: { html: string; label: string }) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const letter = new DOMParser().parseFromString(html, 'text/html');
    letter.querySelectorAll('script, link, iframe, object, embed').forEach((part) => part.remove());
    const styles = [...letter.querySelectorAll('style')].map((style) => {
      const sheet = new CSSStyleSheet();
      // The letter styles its body; here its body is the shadow tree's only child.
      sheet.replaceSync(
        style.textContent.replaceAll(/\b(html|body)\b(?=[\s,{.:>])/g, '.letter-body'),
      );
      style.remove();
      return sheet;
    });
    const body = document.createElement('div');
    body.className = 'letter-body';
    body.lang = letter.documentElement.lang || 'zh-CN';
    body.append(...letter.body.childNodes);
    root.adoptedStyleSheets = styles;
    root.replaceChildren(body);
  }, [html]);
  return <article ref={host} className="letter-sheet" aria-label={label} />;
}
