import type { Column } from '../column.ts';
import type { Finding } from '../finding.ts';
import type { Interview } from '../interview.ts';

/** What a check looks at. */
export type CheckContext = {
  interview: Interview;
  /** The column the interview is made for, or null when none is at hand. */
  column: Column | null;
};

/** One rule about what belongs together in an interview. */
export type Check = (context: CheckContext) => Finding[];
