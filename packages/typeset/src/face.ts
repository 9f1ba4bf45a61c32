/** A face with measured advances: Noto Sans SC 500, 600, 700 or Noto Serif SC 900. */
export type Face = 'sans500' | 'sans600' | 'sans700' | 'serif900';
