import { lazy, Suspense } from 'react';

/** As lists say it of a letter or an item. */
export interface Secret {
  ground: 'TRADE_SECRET' | 'PERSONAL_PRIVACY' | 'OTHER_STATUTORY';
  words?: string | undefined;
  withheld: boolean;
}

const SecretTag = lazy(async () => ({ default: (await import('./secret-tag')).SecretTag }));

/** 限制内容 beside a document; nothing where it is none. Few documents are: it comes when needed. */
export function SecretMark({ secret }: { secret: Secret | undefined }) {
  if (!secret) return null;
  return (
    <Suspense fallback={null}>
      <SecretTag secret={secret} />
    </Suspense>
  );
}
