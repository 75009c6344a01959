import type { DueChip as Chip } from '@/api/types';
import { DueChip } from './due-chip';
import './panel-parts.css';

interface Properties {
  label: string;
  due: { chip?: Chip; provisional: boolean; text: string };
}

/** By when, at the foot of a panel: how near it is, or the words for it. */
export function DueLine({ label, due }: Properties) {
  return (
    <p className="panel-last">
      {label} {due.chip ? <DueChip chip={due.chip} provisional={due.provisional} /> : due.text}
    </p>
  );
}
