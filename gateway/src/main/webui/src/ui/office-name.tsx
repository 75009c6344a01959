import { useQuery } from '@tanstack/react-query';
import { officesQuery } from '@/api/offices';
import { useSpeech } from '@/words/words-context';

/** The name of an office in the reader's language. */
export function useOfficeName(): (id: string, chinese?: string) => string {
  const { language } = useSpeech();
  const offices = useQuery(officesQuery);
  return (id, chinese) => {
    const office = offices.data?.find((candidate) => candidate.id === id);
    if (!office) return chinese ?? id;
    return language === 'en' ? office.nameEn : office.name;
  };
}

export function OfficeName({ id, name }: { id: string; name?: string }) {
  return <>{useOfficeName()(id, name)}</>;
}
