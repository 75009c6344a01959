/** A request this long after the last touch of keyboard or mouse was not asked for by the person. */
const ATTENTION_MS = 10_000;

let lastInput = Date.now();
let lastAsked = Date.now();

for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
  window.addEventListener(event, () => (lastInput = Date.now()), { passive: true, capture: true });
}

/** Whether somebody is at the keyboard: only then do requests keep the session alive. */
export const presence = {
  isHere: (): boolean => Date.now() - lastInput < ATTENTION_MS,
  sinceInput: (): number => Date.now() - lastInput,
  sinceAsked: (): number => Date.now() - lastAsked,
  asked: (): void => {
    lastAsked = Date.now();
  },
};
