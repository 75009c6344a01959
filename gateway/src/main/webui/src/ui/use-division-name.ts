import { useQuery } from '@tanstack/react-query';
import { divisionsQuery } from '@/api/offices';
import { useSpeech } from '@/words/words-context';

/** A division's name with the city it lies in. */
export function useDivisionName(): (code: string) => string {
  const english = useSpeech().language === 'en';
  const divisions = useQuery(divisionsQuery).data;
  return (code) => {
    // Until the names are here, a code would be shown.
    if (!divisions) return '';
    const division = divisions.find((candidate) => candidate.code === code);
    if (!division) return code;
    const parent = divisions.find((candidate) => candidate.code === division.parent);
    // A county is named with its city; a city is known without its province.
    if (!parent?.parent) return english ? division.nameEn : division.name;
    return english ? `${division.nameEn}, ${parent.nameEn}` : `${parent.name}${division.name}`;
  };
}
