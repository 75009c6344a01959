import { Button } from 'antd';
import { useState } from 'react';
import type { Absence, PersonLabel } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { plainDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useSpeech } from '@/words/words-context';
import { useWorkloadWords } from '@/words/workload';
import { AbsenceDialog } from './absence-dialog';
import { endAbsence } from './api';
import { useAbsenceRefresh } from './use-absence-refresh';

interface Properties {
  person: PersonLabel;
  absence: Absence | undefined;
}

/** Until when somebody is away, or since when he will be; entered and ended by him or his heads. */
export function AbsenceCell({ person, absence }: Properties) {
  const { language } = useSpeech();
  const { workload: says } = useWorkloadWords();
  const refresh = useAbsenceRefresh();
  const [isEntering, setEntering] = useState(false);
  const ending = useCommand(endAbsence);
  const name = language === 'en' ? person.labelEn : person.label;

  const end = async (id: string) => {
    try {
      await ending.sendAsync({ person: person.id, absence: id });
      await refresh();
    } catch {
      // The refusal stands below.
    }
  };

  return (
    <>
      {absence ? (
        <>
          {absence.today
            ? says.awayUntil(plainDay(absence.to, language))
            : says.awayFrom(plainDay(absence.from, language), plainDay(absence.to, language))}
          <Button
            size="small"
            type="link"
            loading={ending.isPending}
            aria-label={says.endOf(name)}
            onClick={() => void end(absence.id)}
          >
            {says.end}
          </Button>
          {ending.error && <RefusalNote error={ending.error} />}
        </>
      ) : (
        <Button
          size="small"
          type="link"
          aria-label={says.enterOf(name)}
          onClick={() => setEntering(true)}
        >
          {says.enter}
        </Button>
      )}
      {isEntering && (
        <AbsenceDialog person={person.id} name={name} onClose={() => setEntering(false)} />
      )}
    </>
  );
}
