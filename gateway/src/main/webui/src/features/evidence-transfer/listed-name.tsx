import { Link } from 'react-router';
import type { ListedItem } from '@/api/types';
import { amountOf } from '@/ui/amounts';
import { sizeOf } from '@/ui/sizes';
import { SecretMark } from '@/ui/secret-mark';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { kindOf, titleOf } from './names';

/** Which item it is, and how much of it. */
export function ListedName({ item, page }: { item: ListedItem; page: string }) {
  const words = useEvidenceWords();
  const facts = [
    words.evidence.number(item.number),
    kindOf(item, words),
    item.file && sizeOf(item.file.length),
    amountOf(item, words),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <Link to={page} data-list-stop>
        {titleOf(item, words)}
      </Link>
      <SecretMark secret={item.secret} />
      <small>{facts.join(' · ')}</small>
    </>
  );
}
