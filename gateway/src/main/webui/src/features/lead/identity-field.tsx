import { useQuery } from '@tanstack/react-query';
import { Input, type InputRef } from 'antd';
import type { Ref } from 'react';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { identityQuery } from './api';
import { CheckNote } from './check-note';
import { useDebounced } from '@/ui/use-debounced';

interface Properties {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  ref?: Ref<InputRef>;
  'aria-describedby'?: string;
}

/** 公民身份号码: hidden while it is typed, checked without standing in any address. */
export function IdentityField({ id, value, onChange, ref, ...rest }: Properties) {
  const words = useWordsOfLead();
  const noteId = id ? `${id}-check` : undefined;
  const described = [rest['aria-describedby'], noteId].filter(Boolean).join(' ');
  const written = (value ?? '').trim();
  const settled = useDebounced(written);
  const check = useQuery({ ...identityQuery(settled), enabled: settled !== '' });
  return (
    <>
      <Input.Password
        id={id}
        ref={ref}
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
        aria-describedby={described || undefined}
        autoComplete="new-password"
        spellCheck={false}
        className="number"
      />
      <div id={noteId} className="identifier-note" role="status">
        {written !== '' && check.isError && words.lead.notChecked}
        {written !== '' && !check.isError && (
          <CheckNote found={settled === written ? check.data : undefined} written={settled} />
        )}
      </div>
    </>
  );
}
