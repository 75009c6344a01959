import { Tag } from 'antd';
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Matter } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { OfficeName } from '@/ui/office-name';
import { useRegisterWords } from '@/words/letters';
import { useSpeech } from '@/words/words-context';
import { BundleButton } from './bundle-button';
import '@/ui/plain-table.css';
import './letter.css';

type Line = Matter['letters'][number];

/** The letters of a matter in the order of issue, each opened as it was sent; all of them as one PDF. */
export function MatterLetters({ matter }: { matter: Matter }) {
  const words = useRegisterWords();
  const { language } = useSpeech();
  const says = words.ofMatter;
  return (
    <section className="panel" aria-labelledby="matter-letters">
      <div className="letter-panel-head">
        <h2 id="matter-letters">{words.letter.panel}</h2>
        {matter.letters.length > 0 && (
          <BundleButton matterId={matter.matterId} number={matter.number} />
        )}
      </div>
      {matter.letters.length === 0 ? (
        <EmptyList says={says.none} />
      ) : (
        <table className="plain-table letter-table">
          <thead>
            <tr>
              <th scope="col">{says.columns.kind}</th>
              <th scope="col">{says.columns.number}</th>
              <th scope="col">{says.columns.to}</th>
              <th scope="col">{says.columns.issuedOn}</th>
              <th scope="col">{says.columns.served}</th>
              <th scope="col">{says.columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {matter.letters.map((letter) => (
              <tr key={letter.letterId}>
                <td>
                  <Link
                    to={`/letters/${letter.letterId}`}
                    className={letter.state === 'VOID' ? 'letter-void' : undefined}
                  >
                    {words.letter.kinds[letter.kind]}
                  </Link>
                  <small>
                    <OfficeName id={letter.issuer} name={letter.issuerName} />
                  </small>
                </td>
                <td className={letter.state === 'VOID' ? 'number letter-void' : 'number'}>
                  {letter.number ?? words.letter.unnumbered}
                </td>
                <td>
                  <Addressees to={letter.to} />
                </td>
                <td>{writtenDay(letter.issuedOn, language)}</td>
                <td>
                  {letter.servedOn && (
                    <>
                      {writtenDay(letter.servedOn, language)}
                      {letter.servedBy && <small>{says.ways[letter.servedBy]}</small>}
                    </>
                  )}
                </td>
                <td>
                  {letter.state === 'VOID' ? (
                    <Tag color="error">{words.letter.states.VOID}</Tag>
                  ) : (
                    words.letter.states.VALID
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** To whom it goes: offices, a party or body by name, or nobody. */
function Addressees({ to }: { to: Line['to'] }) {
  const says = useRegisterWords().ofMatter;
  if (to.length === 0) return <span className="letter-quiet">{says.stays}</span>;
  return to.map((addressee, index) => (
    <Fragment key={addressee.office ?? addressee.name}>
      {index > 0 && says.between}
      {addressee.office ? (
        <OfficeName id={addressee.office} name={addressee.name} />
      ) : (
        addressee.name
      )}
    </Fragment>
  ));
}
