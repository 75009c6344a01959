import { post } from '@/api/request';
import { forgetDrafts } from '@/ui/drafts';

/** Ends the session here and at the identity provider; drafts do not stay behind for the next person. */
export async function signOut(): Promise<void> {
  const { redirect } = await post<{ redirect: string }>('/session/sign-out', {
    key: crypto.randomUUID(),
  });
  forgetDrafts();
  window.location.replace(redirect);
}
