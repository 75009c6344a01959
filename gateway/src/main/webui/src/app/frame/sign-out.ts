import { post } from '@/api/request';
import { forgetDrafts } from '@/ui/drafts';
import { tellWindows } from './session-news';

/**
 * Ends the session here and at the identity provider; drafts do not stay behind for the next person.
 *
 * @param tellOnlyHere called when the identity provider did not hear of it: the session is over here only
 */
export async function signOut(person: string, tellOnlyHere: () => void): Promise<void> {
  const { redirect, atProvider } = await post<{ redirect: string; atProvider: boolean }>(
    '/session/sign-out',
    {
      key: crypto.randomUUID(),
    },
  );
  forgetDrafts(person);
  tellWindows({ kind: 'signed-out' });
  if (!atProvider) tellOnlyHere();
  window.location.replace(redirect);
}
