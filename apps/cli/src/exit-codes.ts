/** What the process tells the shell; the numbers are documented in every command's help. */
export const exitCodes = { done: 0, failed: 1, usage: 2, environment: 3, interrupted: 130 } as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
