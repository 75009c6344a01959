import { Tag } from 'antd';
import type { Matter } from '@/api/types';
import { EmptyList } from '@/ui/empty-list';
import { useWords } from '@/words/words-context';
import './panels.css';

/** Parties and rights as every office that sees the matter may read them. */
export function PartiesPanel({ matter }: { matter: Matter }) {
  return (
    <>
      <Parties parties={matter.parties} />
      <Rights rights={matter.rights} />
    </>
  );
}

function Parties({ parties }: { parties: Matter['parties'] }) {
  const words = useWords();
  const kinds: Record<string, string | undefined> = words.partyKinds;
  const roles: Record<string, string | undefined> = words.partyRoles;
  return (
    <section className="panel" aria-label={words.matter.parties}>
      <h2>{words.matter.parties}</h2>
      {parties.length === 0 ? (
        <EmptyList says={words.matter.noParties} />
      ) : (
        <div className="plain-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.matter.name}</th>
                <th scope="col">{words.matter.role}</th>
                <th scope="col">{words.matter.kind}</th>
                <th scope="col">{words.matter.identifier}</th>
              </tr>
            </thead>
            <tbody>
              {parties.map((party) => (
                <tr key={`${party.role} ${party.name} ${party.identifier ?? ''}`}>
                  <td>{party.name}</td>
                  <td>{roles[party.role] ?? party.role}</td>
                  <td>{kinds[party.kind] ?? party.kind}</td>
                  <td className="number">
                    {party.identifier ?? words.action.unknown}{' '}
                    {party.identifierValid === false && (
                      <Tag color="orange">{words.matter.identifierWrong}</Tag>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Rights({ rights }: { rights: Matter['rights'] }) {
  const words = useWords();
  const kinds: Record<string, string | undefined> = words.rightTypes;
  return (
    <section className="panel" aria-label={words.matter.rights}>
      <h2>{words.matter.rights}</h2>
      {rights.length === 0 ? (
        <EmptyList says={words.matter.noRights} />
      ) : (
        <div className="plain-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.matter.name}</th>
                <th scope="col">{words.matter.kind}</th>
                <th scope="col">{words.matter.number}</th>
              </tr>
            </thead>
            <tbody>
              {rights.map((right) => (
                <tr key={`${right.kind} ${right.number}`}>
                  <td>{right.name}</td>
                  <td>{kinds[right.kind] ?? right.kind}</td>
                  <td className="number">{right.number}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
