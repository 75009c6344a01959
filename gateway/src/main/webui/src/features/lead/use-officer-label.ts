import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '@/api/offices';
import type { Lead } from '@/api/types';
import { useSpeech } from '@/words/words-context';

type Officer = Lead['verification']['officers'][number];

/** What an assigned officer is called; the lead names him in Chinese, his office in both languages. */
export function useOfficerLabel(lead: Lead): (officer: Officer) => string {
  const isEnglish = useSpeech().language === 'en';
  const people = useQuery({
    ...peopleQuery(lead.office.id),
    enabled: isEnglish && lead.verification.officers.length > 0,
  });
  return (officer) => {
    const person = people.data?.find((candidate) => candidate.id === officer.personId);
    return isEnglish && person ? person.labelEn : officer.label;
  };
}
