import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '@/words/words-context';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Search over everything one may see; `/` puts the caret here. */
export function SearchBox() {
  const words = useWords();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const box = useRef<InputRef>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus({ cursor: 'all' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const query = parameters.get('query') ?? '';
  return (
    <search className="search-box">
      <Input
        key={query}
        ref={box}
        defaultValue={query}
        maxLength={100}
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        suffix={<kbd aria-hidden>/</kbd>}
        aria-label={words.frame.search}
        placeholder={words.frame.search}
        onPressEnter={(event) => {
          const wanted = event.currentTarget.value.trim();
          if (wanted) void navigate(`/search?${new URLSearchParams({ query: wanted }).toString()}`);
        }}
      />
    </search>
  );
}
