import { Input } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Office } from '@/api/types';
import { EmptyList } from '@/ui/empty-list';
import { useRowKeys } from '@/ui/use-row-keys';
import { useOfficesWords } from '@/words/offices';
import { useSpeech } from '@/words/words-context';
import { prune, treeOf, type Branch } from './tree';

interface Properties {
  offices: Office[];
  chosen: string | undefined;
  own: string | undefined;
}

/** All offices under their superiors, to be found by name or code and walked through by keys. */
export function OfficeTree({ offices, chosen, own }: Properties) {
  const words = useOfficesWords();
  const [wanted, setWanted] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useRowKeys(place);
  const needle = wanted.normalize('NFKC').trim().toLowerCase();
  const branches = prune(treeOf(offices), ({ name, nameEn, documentCode, id }) =>
    [name, nameEn, documentCode, id].some((text) => text.toLowerCase().includes(needle)),
  );
  return (
    <nav aria-label={words.officesPage.tree}>
      <Input
        allowClear
        aria-label={words.officesPage.find}
        placeholder={words.officesPage.find}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <div ref={place} className="office-tree">
        {branches.length === 0 && <EmptyList says={words.officesPage.noneFound} />}
        <Branches branches={branches} chosen={chosen} own={own} />
      </div>
    </nav>
  );
}

function Branches({
  branches,
  chosen,
  own,
}: {
  branches: Branch[];
  chosen: string | undefined;
  own: string | undefined;
}) {
  const { language } = useSpeech();
  const words = useOfficesWords();
  if (branches.length === 0) return null;
  return (
    <ul>
      {branches.map(({ office, below }) => (
        <li key={office.id}>
          <Link
            to={`/offices?office=${office.id}`}
            aria-current={office.id === chosen ? 'true' : undefined}
            data-list-stop
          >
            <span>{words.offices.brief(language === 'en' ? office.nameEn : office.name)}</span>
            {office.id === own && <small>{words.officesPage.own}</small>}
          </Link>
          <Branches branches={below} chosen={chosen} own={own} />
        </li>
      ))}
    </ul>
  );
}
