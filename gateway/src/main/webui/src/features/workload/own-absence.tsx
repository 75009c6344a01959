import type { Absence, PersonLabel } from '@/api/types';
import { useWorkloadWords } from '@/words/workload';
import { AbsenceCell } from './absence-cell';

interface Properties {
  person: PersonLabel;
  absence: Absence | undefined;
}

/** When one is away oneself: read, entered and ended where one reads who one is. */
export function OwnAbsence({ person, absence }: Properties) {
  const { workload: says } = useWorkloadWords();
  return (
    <p>
      {says.own} <AbsenceCell person={person} absence={absence} />
    </p>
  );
}
