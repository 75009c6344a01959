import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { writtenMoment } from '@/ui/written-moment';
import { useDeliveryWords } from '@/words/delivery';
import { useSpeech } from '@/words/words-context';
import { ActHead } from './act-head';
import { printsQuery } from './api';
import { PrintDialog } from './print-dialog';
import '@/ui/plain-table.css';

interface Properties {
  letter: string;
  /** Where the PDF is; missing while it is being made. */
  paper: string | undefined;
}

/** 打印记录: who printed how many copies, and when. */
export function PrintsPanel({ letter, paper }: Properties) {
  const { language } = useSpeech();
  const words = useDeliveryWords();
  const says = words.delivery;
  const prints = useQuery(printsQuery(letter));
  const [isPrinting, setPrinting] = useState(false);
  if (prints.isPending) return <Bones rows={3} />;
  if (!prints.data) {
    return <RefusalNote error={prints.error} onRetry={() => void prints.refetch()} />;
  }
  const { items, copies, actions } = prints.data;
  const [action] = actions;
  return (
    <section className="panel" aria-labelledby="letter-prints">
      <ActHead id="letter-prints" title={says.prints} action={action}>
        {action?.open && (
          <Button icon={<PrinterOutlined />} disabled={!paper} onClick={() => setPrinting(true)}>
            {paper ? says.print : words.letter.paperWaiting}
          </Button>
        )}
      </ActHead>
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
                  <td>{one.printedBy.label}</td>
                  <td>{says.printed(one.copies)}</td>
                  <td>{one.purpose}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {isPrinting && paper && (
        <PrintDialog letter={letter} paper={paper} onClose={() => setPrinting(false)} />
      )}
    </section>
  );
}
