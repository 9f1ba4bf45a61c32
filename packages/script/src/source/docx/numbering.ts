import type { Styles } from './styles.ts';
import { resolveStyle } from './styles.ts';

/** One level of a list as `numbering.xml` has it. */
export type NumberLevel = {
  start: number;
  /** Word's name of the form: `decimal`, `chineseCounting`, `bullet`; or how a form of one's own begins: `001, 002`. */
  format: string;
  /** `%1.%2` stands for the numbers of levels 1 and 2. */
  text: string;
  /** What parts the number from the words. */
  suffix: '' | ' ' | '\t';
  /** Level, counted from 1, from which on upwards each starts it again; 0 never, null when any does. */
  restart: number | null;
  /** All its numbers are decimal, whatever the form of their levels. */
  isLegal: boolean;
  /** The paragraph style that is numbered by this level. */
  styleId: string | null;
};

/** A list that others are instances of. */
export type NumberList = { levels: Map<number, NumberLevel>; styleLink: string | null };

/** An instance of a list, with what it does otherwise. */
export type NumberInstance = {
  listId: string;
  starts: Map<number, number>;
  levels: Map<number, NumberLevel>;
};

/** All lists of a Word file. */
export type Numbering = {
  lists: ReadonlyMap<string, NumberList>;
  instances: ReadonlyMap<string, NumberInstance>;
};

/** An instance and the list it counts in; null when the file does not define it. */
export function findList(
  { numbering, styles }: { numbering: Numbering; styles: Styles },
  numberId: string,
): { instance: NumberInstance; list: NumberList; listId: string } | null {
  const instance = numbering.instances.get(numberId);
  const list = instance === undefined ? undefined : numbering.lists.get(instance.listId);
  if (instance === undefined || list === undefined) return null;
  if (list.styleLink === null || list.levels.size > 0) return { instance, list, listId: instance.listId };
  // A list may be defined by a style of the kind `numbering`, which names the instance that has its levels.
  const linked = numbering.instances.get(resolveStyle(styles, list.styleLink).numberId ?? '');
  const linkedList = numbering.lists.get(linked?.listId ?? '');
  return linked === undefined || linkedList === undefined
    ? null
    : { instance, list: linkedList, listId: linked.listId };
}
