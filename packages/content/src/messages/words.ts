/** What a message is told: the values its words need. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** The words of one message in one language. */
export type Words = (params: MessageParams) => string;
