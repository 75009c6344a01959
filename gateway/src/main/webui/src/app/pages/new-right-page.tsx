import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { meQuery } from '@/api/me';
import type { RightType } from '@/api/types';
import { enterRight } from '@/features/right/api';
import { RightForm } from '@/features/right/right-form';
import { PageHead } from '@/ui/page-head';
import { useRightsWords } from '@/words/rights/rights-speech';

/** The first check of a right, begun with what a lead says of it. */
export function NewRightPage() {
  const words = useRightsWords();
  const navigate = useNavigate();
  const [said] = useSearchParams();
  const me = useQuery(meQuery).data;
  if (!me) return null;
  const type = said.get('type');
  const trademarkClass = Number(said.get('class') ?? '');
  return (
    <>
      <PageHead title={words.right.newTitle} facts={words.right.newIntro} />
      <RightForm
        initial={{
          ...(type && type in words.rightTypes ? { type: type as RightType } : {}),
          number: said.get('number') ?? '',
          name: said.get('name') ?? '',
          ...(trademarkClass > 0 ? { classes: [trademarkClass] } : {}),
        }}
        today={me.today}
        isCheck={false}
        save={enterRight}
        onSaved={({ rightId }) => void navigate(`/rights/${rightId}`, { replace: true })}
        onCancel={() => void navigate(-1)}
      />
    </>
  );
}
