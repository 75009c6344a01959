import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { ownMattersQuery } from '@/api/own-matters';
import { useDebounced } from './use-debounced';
import { useWords } from '@/words/words-context';

interface Properties {
  /** The matter that is not offered. */
  except?: string;
  /** What is looked for while nothing is typed: the first that is there. */
  terms: string[];
  /** Said where there is none. */
  none: string;
  id?: string;
  value?: string;
  onChange?: (matterId: string | undefined) => void;
}

/** One of the matters the office writes, found by what is typed. */
export function OwnMatterSelect({ except, terms, none, id, value, onChange }: Properties) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const term = useDebounced(typed.trim()) || (terms[0] ?? '');
  const found = useQuery(ownMattersQuery(term));
  const matters = (found.data?.items ?? []).filter((matter) => matter.matterId !== except);
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      notFoundContent={found.isPending ? null : none}
      options={matters.map((matter) => ({
        value: matter.matterId,
        label: `${matter.number} ${matter.title} · ${words.stages[matter.stage]}`,
      }))}
    />
  );
}
