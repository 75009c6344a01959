import { storedLanguage } from '@/words';

function address(returnTo: string): string {
  const parameters = new URLSearchParams({ return: returnTo, lang: storedLanguage() });
  return `/session/sign-in?${parameters.toString()}`;
}

/** Leaves for the sign-in page and comes back to where one was. */
export function signIn(): void {
  window.location.replace(address(window.location.pathname + window.location.search));
}

/** Begins anew, with the first page. */
export function signInAnew(): void {
  window.location.assign(address('/'));
}

/** Signs in beside this page, so that nothing on it is lost. */
export function signInBeside(): void {
  window.open(address('/signed-in'), 'lianban-sign-in', 'popup,width=520,height=680');
}
