import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { divisionsQuery } from '@/api/offices';
import type { Office } from '@/api/types';
import { useOfficeName } from '@/ui/office-name';
import { useOfficesWords } from '@/words/offices';
import { useSpeech } from '@/words/words-context';
import { OfficePeople } from './office-people';

/** One office: what it is called, what it may do and where, and who works there. */
export function OfficeCard({ office }: { office: Office }) {
  const { language } = useSpeech();
  const words = useOfficesWords();
  const officeName = useOfficeName();
  const divisions = useQuery(divisionsQuery);
  const isEnglish = language === 'en';
  const placeName = (code: string) => {
    const division = divisions.data?.find((candidate) => candidate.code === code);
    if (!division) return code;
    return isEnglish ? division.nameEn : division.name;
  };
  const and = isEnglish ? ', ' : '、';
  return (
    <article className="office-card" aria-labelledby="office-name">
      <section className="panel">
        <h2 id="office-name">{isEnglish ? office.nameEn : office.name}</h2>
        <p className="office-other-name" lang={isEnglish ? 'zh-CN' : 'en'}>
          {isEnglish ? office.name : office.nameEn}
        </p>
        <dl className="office-facts">
          <dt>{words.officesPage.kind}</dt>
          <dd>{words.officeKinds[office.kind]}</dd>
          <dt>{words.officesPage.code}</dt>
          <dd>{office.documentCode}</dd>
          <dt>{words.officesPage.superior}</dt>
          <dd>
            {office.superior ? (
              <Link to={`/offices?office=${office.superior}`}>{officeName(office.superior)}</Link>
            ) : (
              words.action.none
            )}
          </dd>
          <dt>{words.officesPage.territory}</dt>
          <dd>{office.territory.map(placeName).join(and)}</dd>
          <dt>{words.officesPage.functions}</dt>
          <dd>{office.functions.map((each) => words.officeFunctions[each]).join(and)}</dd>
        </dl>
      </section>
      <OfficePeople office={office.id} />
    </article>
  );
}
