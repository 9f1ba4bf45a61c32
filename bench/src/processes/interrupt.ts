const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that Ctrl-C, a polite kill and a closed terminal abort, so that children end and folders go. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of signals)
    process.on(name, () => controller.abort(new Error('The benchmark was stopped.')));
  return controller.signal;
}
