declare const __BUILD__: string;

const told = new Set<string>();

/** Tells the server log about a fault of the console, once per fault and page load. */
export function reportFault(error: unknown): void {
  const fault = error instanceof Error ? error : new Error(String(error));
  const said = `${fault.name}: ${fault.message}`;
  if (told.has(said)) return;
  told.add(said);
  void fetch('/console/faults', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      'Lianban-Console': '1',
      'Lianban-Background': 'true',
    },
    body: JSON.stringify({
      message: said.slice(0, 500),
      stack: (fault.stack ?? '').slice(0, 4000),
      page: window.location.pathname,
      build: __BUILD__,
    }),
  }).catch(() => undefined);
}

export function reportFaults(): void {
  window.addEventListener('error', (event) => reportFault(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => reportFault(event.reason));
}
