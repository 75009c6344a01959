import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useDeliveryWords } from '@/words/delivery';
import { printsQuery } from './api';
import { PrintDialog } from './print-dialog';

interface Properties {
  letter: string;
  /** What is opened to be printed. */
  address: string;
  isVoid: boolean;
}

/** 打印, for those whose printing is entered in the log. */
export function PrintButton({ letter, address, isVoid }: Properties) {
  const says = useDeliveryWords().delivery;
  const prints = useQuery(printsQuery(letter));
  const [isPrinting, setPrinting] = useState(false);
  if (!prints.data?.actions.some((action) => action.open)) return null;
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
