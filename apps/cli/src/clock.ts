/** Time as the progress display sees it; tests put their own in its place. */
export type Clock = {
  /** Milliseconds since some fixed moment. */
  now: () => number;
  /** Calls `tick` every `milliseconds` without keeping the process alive; returns the way to stop. */
  every: (milliseconds: number, tick: () => void) => () => void;
};

/** The computer's clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};
