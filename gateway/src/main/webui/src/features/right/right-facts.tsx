import { ExclamationCircleOutlined } from '@ant-design/icons';
import { useRightsWords } from '@/words/rights/rights-speech';
import type { Right } from './api';
import '@/ui/panel-parts.css';
import '@/ui/plain-table.css';

/** What the register says of a right, whom to ask, and how its goods are recognised. */
export function RightFacts({ right }: { right: Right }) {
  const words = useRightsWords();
  const unknown = words.action.unknown;
  return (
    <>
      <section className="panel" aria-labelledby="right-register">
        <h2 id="right-register">{words.right.register}</h2>
        <dl className="facts">
          <dt>{words.right.validity}</dt>
          <dd>
            {words.right.validities[right.validity]}
            {right.lapsesSoon && (
              <span className="not-fitting">
                <ExclamationCircleOutlined aria-hidden /> {words.right.lapsesSoon}
              </span>
            )}
          </dd>
          <dt>{words.right.validFrom}</dt>
          <dd>{right.validFrom ?? unknown}</dd>
          <dt>{words.right.validTo}</dt>
          <dd>{right.validTo ?? unknown}</dd>
          <dt>{words.right.renewal}</dt>
          <dd>{words.right.renewals[right.renewal]}</dd>
          <dt>{words.right.holder}</dt>
          <dd>{right.holder}</dd>
          <dt>{words.right.holderCode}</dt>
          <dd>
            <Code written={right.holderCode} isOdd={right.holderCodeValid === false} />
          </dd>
          <dt>{words.right.number}</dt>
          <dd>
            <Code written={right.number} isOdd={!right.numberValid} />
          </dd>
          {right.classes.length > 0 && (
            <>
              <dt>{words.right.classes}</dt>
              <dd>{right.classes.map(words.right.classOf).join(' · ')}</dd>
            </>
          )}
          <dt>{words.right.checkedOn}</dt>
          <dd>{right.checkedOn}</dd>
          <dt>{words.right.source}</dt>
          <dd>{right.source}</dd>
          <dt>{words.right.enteredBy}</dt>
          <dd>{right.office}</dd>
        </dl>
      </section>
      <section className="panel" aria-labelledby="right-contact">
        <h2 id="right-contact">{words.right.contact}</h2>
        <dl className="facts">
          <dt>{words.right.contactName}</dt>
          <dd>{right.contact.name ?? words.right.nothing}</dd>
          <dt>{words.right.telephone}</dt>
          <dd>{right.contact.telephone ?? words.right.nothing}</dd>
          <dt>{words.right.address}</dt>
          <dd>{right.contact.address ?? words.right.nothing}</dd>
        </dl>
      </section>
      <section className="panel" aria-labelledby="right-sheet">
        <h2 id="right-sheet">{words.right.sheet}</h2>
        <dl className="facts">
          <dt>{words.right.genuine}</dt>
          <dd>{right.genuine ?? words.right.nothing}</dd>
          <dt>{words.right.fake}</dt>
          <dd>{right.fake ?? words.right.nothing}</dd>
        </dl>
      </section>
      <EarlierChecks right={right} />
    </>
  );
}

function EarlierChecks({ right }: { right: Right }) {
  const words = useRightsWords();
  return (
    <section className="panel" aria-labelledby="right-earlier">
      <h2 id="right-earlier">{words.right.earlier}</h2>
      {right.earlier.length === 0 ? (
        <p>{words.right.noEarlier}</p>
      ) : (
        <table className="plain-table" aria-labelledby="right-earlier">
          <thead>
            <tr>
              <th scope="col">{words.right.checkedOn}</th>
              <th scope="col">{words.right.validFrom}</th>
              <th scope="col">{words.right.validTo}</th>
              <th scope="col">{words.right.renewal}</th>
              <th scope="col">{words.right.source}</th>
              <th scope="col">{words.right.enteredBy}</th>
            </tr>
          </thead>
          <tbody>
            {right.earlier.map((look, ordinal) => (
              <tr key={right.version - ordinal}>
                <td>{look.checkedOn}</td>
                <td>{look.validFrom ?? words.action.unknown}</td>
                <td>{look.validTo ?? words.action.unknown}</td>
                <td>{words.right.renewals[look.renewal]}</td>
                <td>{look.source}</td>
                <td>{look.office}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Code({ written, isOdd }: { written: string | null | undefined; isOdd: boolean }) {
  const words = useRightsWords();
  if (!written) return <>{words.action.unknown}</>;
  return (
    <>
      <span className="number">{written}</span>
      {isOdd && (
        <span className="not-fitting">
          <ExclamationCircleOutlined aria-hidden /> {words.right.numberOdd}
        </span>
      )}
    </>
  );
}
