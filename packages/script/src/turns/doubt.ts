/** Something that a reader settled where another reading was possible, or that it could not settle. */
export type Doubt = {
  code: string;
  severity: 'error' | 'warning' | 'info';
  number: number;
  params: Record<string, string | number>;
};
