import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '@/api/offices';
import type { Casefile } from '@/api/types';
import { useSpeech } from '@/words/words-context';

type Officer = Casefile['officers'][number];

/** What an officer is called; the case names him in Chinese, his office in both languages. */
export function useCaseOfficer(casefile: Casefile): (officer: Officer) => string {
  const isEnglish = useSpeech().language === 'en';
  const people = useQuery({
    ...peopleQuery(casefile.office.id),
    enabled: isEnglish && casefile.officers.length > 0,
  });
  return (officer) => {
    const person = people.data?.find((candidate) => candidate.id === officer.personId);
    return isEnglish && person ? person.labelEn : officer.label;
  };
}
