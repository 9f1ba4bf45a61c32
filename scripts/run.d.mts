/** Types of run.mjs, for its test. */
export function runNode(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<number>;
