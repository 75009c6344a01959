import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useImperativeHandle, useRef, type Ref } from 'react';
import { peopleQuery } from '@/api/offices';
import type { Person } from '@/api/types';
import { Bones } from '@/ui/bones';
import { plainDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { collectorsQuery } from './api';

interface Properties {
  office: string;
  label: string;
  value?: string[];
  onChange?: (people: string[]) => void;
  id?: string;
  ref?: Ref<{ focus: () => void }>;
}

/** 收集人: whom the service offers; what the office's register says of each stands beside the name. */
export function CollectorsChoice({ office, label, value = [], onChange, id, ref }: Properties) {
  const { words, language } = useEvidenceSpeech();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.querySelector('input')?.focus(),
  }));
  const collectors = useQuery(collectorsQuery);
  const people = useQuery(peopleQuery(office)).data ?? [];
  const registered = new Map(people.map((person) => [person.id, person]));
  return (
    <div ref={box} id={id} role="group" aria-label={label}>
      {collectors.isPending && <Bones rows={2} />}
      {collectors.isError && !collectors.data && (
        <RefusalNote error={collectors.error} onRetry={() => void collectors.refetch()} />
      )}
      {collectors.data?.length === 0 && <p>{words.evidence.noCollectors}</p>}
      <Checkbox.Group
        className="evidence-people"
        value={value}
        onChange={(chosen) => onChange?.(chosen)}
      >
        {collectors.data?.map(({ personId, label: chinese }) => {
          const person = registered.get(personId);
          return (
            <Checkbox key={personId} value={personId}>
              {language === 'en' ? (person?.labelEn ?? chinese) : chinese}
              {person && <Certificate person={person} />}
            </Checkbox>
          );
        })}
      </Checkbox.Group>
    </div>
  );
}

/** Told, not judged: what is collected today may be taken in later, and the other way round. */
function Certificate({ person }: { person: Person }) {
  const { words, language } = useEvidenceSpeech();
  const { standing, day } = person.certification;
  return (
    <small data-certificate={standing}>
      {standing === 'VALID' && day
        ? words.evidence.certifiedUntil(plainDay(day, language))
        : words.evidence.uncertified}
    </small>
  );
}
