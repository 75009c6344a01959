import { post } from '@/api/request';
import { forgetDrafts } from '@/ui/drafts';
import { tellWindows } from './session-news';

/** Ends the session here and at the identity provider; drafts do not stay behind for the next person. */
export async function signOut(person: string): Promise<void> {
  const { redirect } = await post<{ redirect: string }>('/session/sign-out', {
    key: crypto.randomUUID(),
  });
  forgetDrafts(person);
  tellWindows({ kind: 'signed-out' });
  window.location.replace(redirect);
}
