import { CheckCircleOutlined, WarningFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '@/api/offices';
import type { Person } from '@/api/types';
import { Bones } from '@/ui/bones';
import { writtenDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { useSpeech } from '@/words/words-context';

/** Who works in an office, in which roles, and until when certified. */
export function OfficePeople({ office }: { office: string }) {
  const { words, language } = useSpeech();
  const people = useQuery(peopleQuery(office));
  const isEnglish = language === 'en';
  return (
    <section className="panel">
      <h2>{words.offices.people}</h2>
      {people.isPending && <Bones rows={6} />}
      {people.isError && <RefusalNote error={people.error} onRetry={() => void people.refetch()} />}
      {people.data?.length === 0 && <EmptyList says={words.offices.noPeople} />}
      {people.data && people.data.length > 0 && (
        <table className="office-people">
          <thead>
            <tr>
              <th scope="col">{words.offices.person}</th>
              <th scope="col">{words.offices.roles}</th>
              <th scope="col">{words.offices.certificate}</th>
            </tr>
          </thead>
          <tbody>
            {people.data.map((person) => (
              <tr key={person.id}>
                <th scope="row">{isEnglish ? person.labelEn : person.label}</th>
                <td data-label={words.offices.roles}>
                  {person.roles.map((role) => words.roles[role]).join(isEnglish ? ', ' : '、')}
                </td>
                <td data-label={words.offices.certificate}>
                  <CertificateWord person={person} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function CertificateWord({ person }: { person: Person }) {
  const { words, language } = useSpeech();
  const { standing, day } = person.certification;
  const written = day ? writtenDay(day, language) : '';
  switch (standing) {
    case 'NONE':
      return <span className="certificate-none">{words.offices.noCertificate}</span>;
    case 'VALID':
      return (
        <span className="certificate-valid">
          <CheckCircleOutlined aria-hidden /> {words.offices.validUntil(written)}
        </span>
      );
    case 'BEGINS_LATER':
      return <span>{words.offices.validFrom(written)}</span>;
    case 'EXPIRED':
      return (
        <span className="certificate-expired">
          <WarningFilled aria-hidden /> {words.offices.expired(written)}
        </span>
      );
  }
}
