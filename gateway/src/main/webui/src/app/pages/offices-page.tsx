import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import { officesQuery } from '@/api/offices';
import { OfficeCard } from '@/features/offices/office-card';
import { OfficeTree } from '@/features/offices/office-tree';
import { Bones } from '@/ui/bones';
import { EmptyList } from '@/ui/empty-list';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useOutsideWords } from '@/words/outside';
import { useOfficesWords } from '@/words/offices';
import '@/features/offices/offices.css';

/** 机关名录: which offices there are, what each may do, and who works there. */
export function OfficesPage() {
  const words = useOfficesWords();
  const { outside } = useOutsideWords();
  const [parameters] = useSearchParams();
  const own = useQuery(meQuery).data?.office?.id;
  const offices = useQuery(officesQuery);
  const asked = parameters.get('office') ?? undefined;
  const chosen = offices.data?.find((office) => office.id === (asked ?? own));
  return (
    <>
      <PageHead
        title={words.places.OFFICES}
        facts={
          <>
            {offices.data && <span>{words.officesPage.count(offices.data.length)}</span>}{' '}
            <Link to="/outside-bodies">{outside.title}</Link>
          </>
        }
      />
      {offices.isError && (
        <RefusalNote error={offices.error} onRetry={() => void offices.refetch()} />
      )}
      <div className={asked ? 'offices has-chosen' : 'offices'}>
        <div className="panel">
          {offices.isPending && <Bones rows={12} />}
          {offices.data && <OfficeTree offices={offices.data} chosen={chosen?.id} own={own} />}
        </div>
        <div>
          {asked && (
            <Link to="/offices" className="offices-back">
              {words.officesPage.back}
            </Link>
          )}
          {chosen && <OfficeCard key={chosen.id} office={chosen} />}
          {offices.data && !chosen && (
            <div className="panel">
              <EmptyList says={words.officesPage.choose} />
            </div>
          )}
        </div>
      </div>
    </>
  );
}
