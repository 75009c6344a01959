import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { called } from '@/ui/called';
import { moment } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useLeadSpeech } from '@/words/lead/lead-speech';
import { looksQuery } from './api';

/** 查看记录: asked for by whoever wants it; the server says who may. */
export function InformantLooks({ matterId }: { matterId: string }) {
  const { words, language } = useLeadSpeech();
  const [isAsked, setAsked] = useState(false);
  const looks = useQuery({ ...looksQuery(matterId), enabled: isAsked });
  if (!isAsked) {
    return <Button onClick={() => setAsked(true)}>{words.informant.looks}</Button>;
  }
  if (looks.isError) return <RefusalNote error={looks.error} />;
  const items = looks.data?.items ?? [];
  if (looks.isSuccess && items.length === 0) return <p>{words.informant.noLooks}</p>;
  return (
    <ul className="plain-list" aria-label={words.informant.looks}>
      {items.map((look) => (
        <li key={look.at + look.personId}>
          {moment(look.at, language)} {called(look, language)}
          <small>
            {look.denied && words.informant.denied}
            {look.compared && words.informant.compared(look.otherNumber)} {look.reason}
          </small>
        </li>
      ))}
    </ul>
  );
}
