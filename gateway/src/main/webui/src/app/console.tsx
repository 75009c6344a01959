import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from '@/api/query-client';
import { loadWords, storeLanguage, type Language, type Words } from '@/words';
import { SpeechContext, type Speech } from '@/words/words-context';
import { router } from './routes';
import { theme } from './theme';

const nonce =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? undefined;

/** The whole console: words, theme, cache, routes. */
export function Console(first: { language: Language; words: Words }) {
  const [said, setSaid] = useState(first);
  useEffect(() => {
    document.documentElement.lang = said.language;
  }, [said]);
  const speech = useMemo<Speech>(
    () => ({
      ...said,
      speak: (language) => {
        storeLanguage(language);
        void loadWords(language).then((words) => {
          setSaid({ language, words });
          // Sentences of the server come in the new language too.
          void queryClient.invalidateQueries();
        });
      },
    }),
    [said],
  );
  return (
    <ConfigProvider
      locale={said.words.antd}
      theme={theme}
      button={{ autoInsertSpace: false }}
      csp={nonce ? { nonce } : {}}
    >
      <SpeechContext value={speech}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </SpeechContext>
    </ConfigProvider>
  );
}
