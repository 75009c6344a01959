import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Lead } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { IdentityLook } from './identity-look';
import './lead.css';

/** 当事人与权利, with codes as they were normalised and whether the check fits. */
export function LeadParties({ lead }: { lead: Lead }) {
  const words = useWordsOfLead();
  return (
    <>
      <section className="panel" aria-labelledby="facts-parties">
        <h2 id="facts-parties">{words.lead.parties}</h2>
        {lead.parties.length === 0 ? (
          <p>{words.lead.noParties}</p>
        ) : (
          <table className="plain-table" aria-labelledby="facts-parties">
            <thead>
              <tr>
                <th scope="col">{words.lead.partyName}</th>
                <th scope="col">{words.lead.partyRole}</th>
                <th scope="col">{words.lead.partyKind}</th>
                <th scope="col">{words.lead.identifier}</th>
              </tr>
            </thead>
            <tbody>
              {lead.parties.map((party) => (
                <tr key={party.partyId}>
                  <td>
                    <Link to={`/parties/${party.partyId}`}>{party.name}</Link>
                  </td>
                  <td>{words.partyRoles[party.role]}</td>
                  <td>{words.partyKinds[party.kind]}</td>
                  <td>
                    <Code written={party.identifier} fits={party.identifierValid} />
                    {party.identityOpen && (
                      <IdentityLook
                        matterId={lead.matterId}
                        partyId={party.partyId}
                        name={party.name}
                      />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section className="panel" aria-labelledby="facts-rights">
        <h2 id="facts-rights">{words.lead.rights}</h2>
        {lead.rights.length === 0 ? (
          <p>{words.lead.noRightsNamed}</p>
        ) : (
          <table className="plain-table" aria-labelledby="facts-rights">
            <thead>
              <tr>
                <th scope="col">{words.lead.rightName}</th>
                <th scope="col">{words.lead.rightType}</th>
                <th scope="col">{words.lead.rightNumber}</th>
                <th scope="col">{words.lead.trademarkClass}</th>
                <th scope="col">{words.lead.registerCheck}</th>
              </tr>
            </thead>
            <tbody>
              {lead.rights.map((right) => (
                <tr key={right.rightId}>
                  <td>{right.name}</td>
                  <td>{words.rightTypes[right.type]}</td>
                  <td>
                    <Code written={right.number} fits={right.numberValid} />
                  </td>
                  <td>
                    {right.trademarkClass && words.lead.trademarkClassOf(right.trademarkClass)}
                  </td>
                  <td>
                    <RegisterLink right={right} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}

/** To what the register said, or to the form for saying it. */
function RegisterLink({ right }: { right: Lead['rights'][number] }) {
  const words = useWordsOfLead();
  const { registered, recordId, type, number, name, trademarkClass } = right;
  if (recordId) return <Link to={`/rights/${recordId}`}>{words.lead.seeRegister}</Link>;
  if (!registered) return null;
  const said = new URLSearchParams({ type, number, name });
  if (trademarkClass) said.set('class', String(trademarkClass));
  return <Link to={`/rights/new?${said.toString()}`}>{words.lead.toRegister}</Link>;
}

interface CodeProperties {
  written: string | null | undefined;
  fits: boolean | null | undefined;
}

function Code({ written, fits }: CodeProperties) {
  const words = useWordsOfLead();
  if (!written) return <>{words.action.unknown}</>;
  return (
    <>
      <span className="number">{written}</span>
      {fits === false && (
        <span className="not-fitting">
          <ExclamationCircleOutlined aria-hidden /> {words.lead.notFitting}
        </span>
      )}
    </>
  );
}
