import type { OfferedEvidence } from '@/api/evidence-types';
import { useWords } from '@/words/words-context';

/** 证据材料移送清单: what would stand on the list that is issued with the letter. */
export function EvidenceListPreview({ items }: { items: OfferedEvidence[] }) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <section className="evidence-list-preview" aria-label={words.transfer.evidencePreview}>
      <h3>{words.transfer.evidencePreview}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.transfer.listOrdinal}</th>
            <th scope="col">{words.evidence.columns.title}</th>
            <th scope="col">{words.evidence.columns.kind}</th>
            <th scope="col">{words.transfer.listNumber}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <tr key={item.evidenceId}>
              <td className="number">{index + 1}</td>
              <td>{item.title}</td>
              <td>
                {words.evidence.kindAndForm(
                  words.evidenceKinds[item.kind],
                  words.evidenceForms[item.form],
                )}
              </td>
              <td className="number">{words.evidence.number(item.number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="transfer-quiet">{words.transfer.evidencePreviewHint}</p>
    </section>
  );
}
