/** Types of run-turbo.mjs, for its test. */
export const turboEnvironment: Readonly<Record<string, string>>;
