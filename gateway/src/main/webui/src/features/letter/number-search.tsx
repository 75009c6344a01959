import { Button } from 'antd';
import { useId, useRef } from 'react';
import { useRegisterWords } from '@/words/letters';

interface Properties {
  number: string;
  onSearch: (number: string | undefined) => void;
}

/** Finds a letter by its number, however that is written. */
export function NumberSearch({ number, onSearch }: Properties) {
  const { register: says } = useRegisterWords();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  return (
    <form
      role="search"
      className="number-search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(box.current?.value.trim());
      }}
    >
      <label htmlFor={id}>{says.search}</label>
      <input
        id={id}
        key={number}
        ref={box}
        type="search"
        defaultValue={number}
        maxLength={60}
        placeholder={says.searchHint}
      />
      <Button htmlType="submit">{says.searchButton}</Button>
      {number && (
        <Button type="link" onClick={() => onSearch(undefined)}>
          {says.clear}
        </Button>
      )}
    </form>
  );
}
