import { useQuery } from '@tanstack/react-query';
import { Input, type InputRef } from 'antd';
import type { Ref } from 'react';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { identifierQuery, type IdentifierKind } from './api';
import { CheckNote } from './check-note';
import { useDebounced } from '@/ui/use-debounced';

interface Properties {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  /** Which rules check it; undefined where none is known. */
  kind: IdentifierKind | undefined;
  ref?: Ref<InputRef>;
  'aria-describedby'?: string;
}

/** A code as it was pasted; below it what it will be recorded as, and what is wrong with it. */
export function IdentifierField({ id, value, onChange, kind, ref, ...rest }: Properties) {
  const noteId = id ? `${id}-check` : undefined;
  const described = [rest['aria-describedby'], noteId].filter(Boolean).join(' ');
  return (
    <>
      <Input
        id={id}
        ref={ref}
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
        aria-describedby={described || undefined}
        autoComplete="off"
        spellCheck={false}
        className="number"
      />
      <div id={noteId} className="identifier-note" role="status">
        {kind && <Check kind={kind} value={value ?? ''} />}
      </div>
    </>
  );
}

function Check({ kind, value }: { kind: IdentifierKind; value: string }) {
  const words = useWordsOfLead();
  const settled = useDebounced(value.trim());
  const check = useQuery({ ...identifierQuery(kind, settled), enabled: settled !== '' });
  if (value.trim() === '') return null;
  if (check.isError) return <>{words.lead.notChecked}</>;
  return <CheckNote found={settled === value.trim() ? check.data : undefined} written={settled} />;
}
