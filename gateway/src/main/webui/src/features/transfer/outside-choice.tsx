import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { outsidersQuery } from '@/api/outside';
import { useDebounced } from '@/ui/use-debounced';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';

interface Properties {
  value: string | undefined;
  onChange: (body: string) => void;
}

/** A body outside the system, found in the register. */
export function OutsideChoice({ value, onChange }: Properties) {
  const says = useTransferWords().transfer.paper;
  const { language } = useSpeech();
  const [typed, setTyped] = useState('');
  const bodies = useQuery(outsidersQuery(useDebounced(typed.trim())));
  return (
    <>
      <Select
        showSearch={{ filterOption: false, onSearch: setTyped }}
        aria-label={says.choose}
        placeholder={says.find}
        value={value ?? null}
        onChange={(body: string) => onChange(body)}
        loading={bodies.isPending}
        notFoundContent={says.notFound}
        options={(bodies.data ?? []).map((body) => ({
          value: body.id,
          label: `${language === 'en' ? (body.nameEn ?? body.name) : body.name} (${body.id})`,
        }))}
      />
      <small>
        {says.hint} <Link to="/outside-bodies">{says.register}</Link>
      </small>
    </>
  );
}
