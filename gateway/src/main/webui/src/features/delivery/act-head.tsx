import type { ReactNode } from 'react';
import type { LetterServices } from '@/api/types';
import { useDeliveryWords } from '@/words/delivery';
import './delivery.css';

interface Properties {
  id: string;
  title: string;
  action: LetterServices['actions'][number] | undefined;
  /** What may be done now. */
  children?: ReactNode;
}

/** The head of a panel: what may be done, or why nothing may. */
export function ActHead({ id, title, action, children }: Properties) {
  const says = useDeliveryWords().delivery;
  return (
    <>
      <div className="delivery-head">
        <h2 id={id}>{title}</h2>
        {children && <div className="delivery-acts">{children}</div>}
      </div>
      {action && !action.open && <p className="delivery-quiet">{action.reason ?? says.notOpen}</p>}
    </>
  );
}
