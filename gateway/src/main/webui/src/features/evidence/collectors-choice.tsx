import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useImperativeHandle, useRef, type Ref } from 'react';
import { peopleQuery } from '@/api/offices';
import { Bones } from '@/ui/bones';
import { plainDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';

interface Properties {
  office: string;
  label: string;
  value?: string[];
  onChange?: (people: string[]) => void;
  id?: string;
  ref?: Ref<{ focus: () => void }>;
}

/** 取证人员: officers of one's own office; whose certificate is not valid today is shown, not offered. */
export function CollectorsChoice({ office, label, value = [], onChange, id, ref }: Properties) {
  const { words, language } = useEvidenceSpeech();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.querySelector('input')?.focus(),
  }));
  const people = useQuery(peopleQuery(office));
  const officers = (people.data ?? []).filter((person) => person.roles.includes('OFFICER'));
  return (
    <div ref={box} id={id} role="group" aria-label={label}>
      {people.isPending && <Bones rows={2} />}
      {people.isError && <RefusalNote error={people.error} onRetry={() => void people.refetch()} />}
      {people.data && officers.length === 0 && <p>{words.lead.noPeople}</p>}
      <Checkbox.Group
        className="evidence-people"
        value={value}
        onChange={(chosen) => onChange?.(chosen)}
      >
        {officers.map(({ id: person, label: chinese, labelEn, certification }) => {
          const { standing, day } = certification;
          const isCertified = standing === 'VALID';
          return (
            <Checkbox key={person} value={person} disabled={!isCertified}>
              {language === 'en' ? labelEn : chinese}
              <small>
                {isCertified && day
                  ? words.lead.certifiedUntil(plainDay(day, language))
                  : words.evidence.uncertified}
              </small>
            </Checkbox>
          );
        })}
      </Checkbox.Group>
    </div>
  );
}
