import type { MarkRows } from '../kinds/bug/mark-rows.ts';
import type { Setting, Settings } from '../text/setting.ts';
import type { FitField } from './fit-fields.ts';

/** A way to set the column mark: the size of all it says, and how that is arranged. */
export type MarkSetting = Setting & { rows: MarkRows };

/** Fields that only a television has, or only a narrow picture. */
type OwnField = 'groundHeadlineBesidePoints' | 'groundName' | 'nameInTwoLines' | 'postUnderTwoLines';

/** How one shape sets its fields, each from the preferred setting to the least. */
export type ShapeFit = Readonly<Record<Exclude<FitField, OwnField | 'mark'>, Settings>> & {
  readonly mark: Settings<MarkSetting>;
} & Readonly<Partial<Record<OwnField, Settings>>>;
