/**
 * The server's time on this page. It runs by the page's own counter, which nobody can set; what the server says puts it right
 * again. A page that was opened without a network has only the device's clock to go by, and says so.
 */
export interface ServerClock {
  now(): number;
  /** Whether the server has told the time to this page. */
  readonly isCertain: boolean;
  /** `sentAt`: `performance.now()` when it was asked; the answer is taken to be from halfway. */
  heard(serverTime: string, sentAt: number): void;
}

export function openServerClock(kept?: { serverTime: number; deviceTime: number }): ServerClock {
  let isCertain = false;
  // The device's clock may have been put back meanwhile: the time is never before what the server last said.
  let offset = kept
    ? Math.max(kept.serverTime, kept.serverTime + Date.now() - kept.deviceTime) - performance.now()
    : Date.now() - performance.now();
  // A shorter way there and back tells the time more exactly, until so much time has gone that counters may have parted.
  let best = { trip: Number.POSITIVE_INFINITY, at: 0 };
  return {
    now: () => performance.now() + offset,
    get isCertain() {
      return isCertain;
    },
    heard(serverTime, sentAt) {
      const heardAt = performance.now();
      const trip = heardAt - sentAt;
      const next = Date.parse(serverTime) - (sentAt + trip / 2);
      const isFar = Math.abs(next - offset) > trip / 2 + 50;
      if (isCertain && trip > best.trip && !isFar && heardAt - best.at < 300_000) return;
      best = { trip, at: heardAt };
      offset = next;
      isCertain = true;
    },
  };
}
