import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '@/api/offices';
import { Bones } from '@/ui/bones';
import { CertificateWord } from '@/ui/certificate-word';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { useOfficesWords } from '@/words/offices';
import { useSpeech } from '@/words/words-context';

/** Who works in an office, in which roles, and until when certified. */
export function OfficePeople({ office }: { office: string }) {
  const { language } = useSpeech();
  const words = useOfficesWords();
  const people = useQuery(peopleQuery(office));
  const isEnglish = language === 'en';
  return (
    <section className="panel">
      <h2>{words.officesPage.people}</h2>
      {people.isPending && <Bones rows={6} />}
      {people.isError && <RefusalNote error={people.error} onRetry={() => void people.refetch()} />}
      {people.data?.length === 0 && <EmptyList says={words.officesPage.noPeople} />}
      {people.data && people.data.length > 0 && (
        <table className="office-people">
          <thead>
            <tr>
              <th scope="col">{words.officesPage.person}</th>
              <th scope="col">{words.officesPage.roles}</th>
              <th scope="col">{words.officesPage.certificate}</th>
            </tr>
          </thead>
          <tbody>
            {people.data.map((person) => (
              <tr key={person.id}>
                <th scope="row">{isEnglish ? person.labelEn : person.label}</th>
                <td data-label={words.officesPage.roles}>
                  {person.roles.map((role) => words.roles[role]).join(isEnglish ? ', ' : '、')}
                </td>
                <td data-label={words.officesPage.certificate}>
                  <CertificateWord certification={person.certification} says={words.certificate} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
