import { z } from 'zod';
import { identifierSchema } from './identifier.ts';

/** Schema of {@link Column}. */
export const columnSchema = z.strictObject({
  $schema: z.string().optional(),
  id: identifierSchema,
  /** Without book-title marks: 党建赋能·创新发展. */
  title: z.string().trim().min(1).max(20).describe('栏目名，不带书名号。 / Title without book-title marks.'),
  /** 专栏, as the script says after the title. */
  label: z.string().trim().min(1).max(4).describe('栏目名后面的字样：专栏。 / The word after the title.'),
  /** Name of a theme of the graphics room. */
  theme: z.string().min(1).describe('图文风格。 / Name of a graphics theme.'),
  /** The station's name, or null until it is known. */
  station: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .nullable()
    .describe('台名；未定写 null。 / Station name, or null.'),
  /** File name of the station's logo, a PNG beside the column's document; the name alone, so that it cannot lie elsewhere. */
  logo: z
    .string()
    .regex(/^[^\\/:*?"<>|\p{Cc}]{1,80}\.png$/iu)
    .optional()
    .describe(
      '台标文件名，PNG，与本文档放在同一文件夹。 / File name of the logo, a PNG beside this document.',
    ),
  /** Words of the station's own that no line and no caption may break, beside those Lanmu knows: 好商量, 皇尊蜜梨. */
  words: z
    .array(z.string().trim().min(2).max(20))
    .max(1000)
    .optional()
    .describe('本台常用、断行时不能拆开的词。 / Words that must not be broken at a line end.'),
  /** Ids of the interviews of one episode, in running order. */
  episode: z
    .array(identifierSchema)
    .describe('一期节目里各篇专访的编号，按播出顺序。 / Interview ids in running order.'),
});

/** The programme series all its interviews belong to. */
export type Column = z.infer<typeof columnSchema>;
