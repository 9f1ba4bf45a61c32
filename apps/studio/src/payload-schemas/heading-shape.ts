import { z } from 'zod';

/** Headline and 专访 line, as ground and title card show them. */
export const headingShape = {
  headline: z.string().describe('标题。 / Headline.'),
  headlineLines: z
    .array(z.string())
    .nullable()
    .describe('标题的人工断行；自动断行写 null。 / The editor’s lines of the headline, or null.'),
  dek: z.string().describe('专访那一行。 / The line under the headline.'),
};
