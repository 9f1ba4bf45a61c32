import type { MessageCode } from '@lanmu/content';

/** Something that a reader settled where another reading was possible, or that it could not settle. */
export type Doubt = {
  code: MessageCode;
  severity: 'error' | 'warning' | 'info';
  number: number;
  params: Record<string, string | number>;
};
