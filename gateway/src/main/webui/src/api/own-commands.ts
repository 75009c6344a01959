/** How long hints about a matter are taken for the echo of one's own command. */
const ECHO_MS = 3_000;

const commanded = new Map<string, number>();

/** What the person did himself is not marked as somebody else's change. */
export const ownCommands = {
  note: (matter: string): void => {
    commanded.set(matter, Date.now());
  },
  isEcho: (matter: string): boolean => Date.now() - (commanded.get(matter) ?? 0) < ECHO_MS,
};
