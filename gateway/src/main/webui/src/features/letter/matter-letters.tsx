import { useQuery } from '@tanstack/react-query';
import type { Matter } from '@/api/types';
import { meQuery } from '@/api/me';
import { EmptyList } from '@/ui/empty-list';
import { useRegisterWords } from '@/words/letters';
import { BundleButton } from './bundle-button';
import { LetterRow } from './letter-row';
import './letter.css';

/** The letters of a matter in the order of issue, each opened as it was sent; all of them as one PDF. */
export function MatterLetters({ matter }: { matter: Matter }) {
  const words = useRegisterWords();
  const says = words.ofMatter;
  const own = useQuery(meQuery).data?.office?.id;
  return (
    <section className="panel letter-list" aria-labelledby="matter-letters">
      <div className="letter-panel-head">
        <h2 id="matter-letters">{words.letter.panel}</h2>
        {matter.letters.length > 0 && (
          <BundleButton matterId={matter.matterId} number={matter.number} />
        )}
      </div>
      {matter.letters.length === 0 ? (
        <EmptyList says={says.none} />
      ) : (
        <table role="table" className="letter-table" aria-labelledby="matter-letters">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {says.columns.kind}
              </th>
              <th role="columnheader" scope="col">
                {says.columns.to}
              </th>
              <th role="columnheader" scope="col" className="letter-day">
                {says.columns.issuedOn}
              </th>
              <th role="columnheader" scope="col" className="letter-day">
                {says.columns.served}
              </th>
              <th role="columnheader" scope="col" className="letter-state">
                {says.columns.state}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {matter.letters.map((letter) => (
              <LetterRow key={letter.letterId} letter={letter} own={own} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
