import { SearchOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '@/words/words-context';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Search over everything one may see; `/` puts the caret here. A plain input: it is on every page's first load. */
export function SearchBox() {
  const words = useWords();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const query = parameters.get('query') ?? '';
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = box.current?.value.trim();
        if (wanted) void navigate(`/search?${new URLSearchParams({ query: wanted }).toString()}`);
      }}
    >
      <SearchOutlined aria-hidden />
      <input
        key={query}
        ref={box}
        type="search"
        defaultValue={query}
        maxLength={100}
        aria-label={words.frame.search}
        placeholder={words.frame.search}
      />
      <kbd aria-hidden>/</kbd>
    </form>
  );
}
