import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useDeliveryWords } from '@/words/delivery';
import { printsQuery } from './api';
import { PrintDialog } from './print-dialog';
import './delivery.css';

interface Properties {
  letter: string;
  /** What is opened to be printed. */
  address: string;
  /** The letter's page; it says that a letter is void. */
  page: string;
  isVoid: boolean;
}

/**
 * 打印, for those whose printing is entered in the log. To others it says why it is not open, and they
 * have the page, as everybody has while the log cannot be read.
 */
export function PrintButton({ letter, address, page, isVoid }: Properties) {
  const says = useDeliveryWords().delivery;
  const prints = useQuery(printsQuery(letter));
  const [isPrinting, setPrinting] = useState(false);
  const [action] = prints.data?.actions ?? [];
  if (prints.isPending) {
    return (
      <Button icon={<PrinterOutlined />} loading disabled>
        {says.print}
      </Button>
    );
  }
  if (!action?.open) {
    return (
      <>
        <Button icon={<PrinterOutlined />} href={page} target="_blank" rel="noreferrer">
          {says.printPage}
        </Button>
        {action && (
          <span className="delivery-closed">
            <Button icon={<PrinterOutlined />} disabled aria-describedby="print-closed">
              {says.print}
            </Button>
            <small id="print-closed">{action.reason ?? says.notOpen}</small>
          </span>
        )}
      </>
    );
  }
  return (
    <>
      <Button icon={<PrinterOutlined />} onClick={() => setPrinting(true)}>
        {says.print}
      </Button>
      {isPrinting && (
        <PrintDialog
          letter={letter}
          address={address}
          isVoid={isVoid}
          onClose={() => setPrinting(false)}
        />
      )}
    </>
  );
}
