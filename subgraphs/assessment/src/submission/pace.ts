const WINDOW_MS = 1_000;

let beganAt = 0;
let inWindow = 0;
let before = 0;

/** Of this process. */
export function noteHandIn(): void {
  turn();
  inWindow++;
}

/** How many have handed in here within the last second or two, a second. */
export function handInsOfLate(): number {
  turn();
  return Math.max(before, inWindow);
}

function turn(): void {
  const windows = Math.floor((performance.now() - beganAt) / WINDOW_MS);
  if (windows < 1) return;
  before = windows === 1 ? inWindow : 0;
  inWindow = 0;
  beganAt += windows * WINDOW_MS;
}
