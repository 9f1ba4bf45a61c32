/** A number with about three figures, and never more than two behind the point: 0.52, 4.1, 21, 480. */
export function numberText(value: number): string {
  const digits = Math.abs(value) < 1 ? 2 : Math.abs(value) < 20 ? 1 : 0;
  return value.toFixed(digits);
}

/** Seconds for people: `4.1 s`, `6 min 40 s` from two minutes on. */
export function secondsText(seconds: number): string {
  if (seconds < 120) return `${numberText(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Bytes for people: MiB, GiB from one on. */
export function bytesText(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  return mebibytes < 1024 ? `${numberText(mebibytes)} MiB` : `${(mebibytes / 1024).toFixed(2)} GiB`;
}
