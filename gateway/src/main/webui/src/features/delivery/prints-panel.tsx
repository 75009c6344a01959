import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { called } from '@/ui/called';
import { RefusalNote } from '@/ui/refusal-note';
import { writtenMoment } from '@/ui/written-moment';
import { useDeliveryWords } from '@/words/delivery';
import { useSpeech } from '@/words/words-context';
import { ActHead } from './act-head';
import { printsQuery } from './api';
import '@/ui/plain-table.css';

/** 打印记录: who printed how many copies, and when. */
export function PrintsPanel({ letter }: { letter: string }) {
  const { language } = useSpeech();
  const says = useDeliveryWords().delivery;
  const prints = useQuery(printsQuery(letter));
  if (prints.isPending) return <Bones rows={3} />;
  if (!prints.data) {
    return <RefusalNote error={prints.error} onRetry={() => void prints.refetch()} />;
  }
  const { items, copies, actions } = prints.data;
  const [action] = actions;
  return (
    <section className="panel" aria-labelledby="letter-prints">
      <ActHead id="letter-prints" title={says.prints} action={action} />
      {items.length === 0 ? (
        <p className="delivery-quiet">{says.noPrint}</p>
      ) : (
        <>
          <p className="delivery-quiet">{says.copiesInAll(copies)}</p>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{says.columns.when}</th>
                <th scope="col">{says.columns.who}</th>
                <th scope="col">{says.columns.copies}</th>
                <th scope="col">{says.columns.purpose}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={`${one.printedAt} ${one.printedBy.personId}`}>
                  <td>{writtenMoment(one.printedAt, language)}</td>
                  <td>{called(one.printedBy, language)}</td>
                  <td>{says.printed(one.copies)}</td>
                  <td>{one.purpose}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
