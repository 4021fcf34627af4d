/** The process's environment, or what a test gives for it. */
export type Environment = Readonly<Record<string, string | undefined>>;
