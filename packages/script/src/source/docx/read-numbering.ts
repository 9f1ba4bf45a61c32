import { unifyLineBreaks } from '../unify-line-breaks.ts';
import type { Part } from './damaged-part.ts';
import type { NumberInstance, NumberLevel, NumberList, Numbering } from './numbering.ts';
import { wholeNumber } from './properties.ts';
import { readXml } from './read-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** Numbers a list may start with; Word itself goes to 32,767. */
const starts = { from: 0, to: 1_000_000 };

const suffixes: Readonly<Record<string, NumberLevel['suffix']>> = { nothing: '', space: ' ', tab: '\t' };

function takeLevelProperty(level: NumberLevel, element: XmlElement): void {
  const value = element.attribute('w:val');
  if (element.name === 'w:start') level.start = wholeNumber(value, starts) ?? 0;
  else if (element.name === 'w:numFmt')
    level.format = (value === 'custom' ? element.attribute('w:format') : value) ?? 'decimal';
  else if (element.name === 'w:lvlText') level.text = unifyLineBreaks(value ?? '').replaceAll('\n', ' ');
  else if (element.name === 'w:suff') level.suffix = suffixes[value ?? ''] ?? '\t';
  else if (element.name === 'w:lvlRestart') level.restart = wholeNumber(value, { from: 0, to: 9 }) ?? null;
  else if (element.name === 'w:pStyle') level.styleId = value ?? null;
  else if (element.name === 'w:lvlPicBulletId') level.format = 'bullet';
  else if (element.name === 'w:isLgl') level.isLegal = !['0', 'false', 'off'].includes(value ?? '1');
}

function newLevel(): NumberLevel {
  return {
    start: 0,
    format: 'decimal',
    text: '',
    suffix: '\t',
    restart: null,
    isLegal: false,
    styleId: null,
  };
}

/** Reads `numbering.xml`. Throws SourceError when it is broken. */
export function readNumbering(pieces: Iterable<Uint8Array>, place: Part): Numbering {
  const lists = new Map<string, NumberList>();
  const instances = new Map<string, NumberInstance>();
  let list: NumberList | null = null;
  let instance: NumberInstance | null = null;
  let overridden: number | undefined;
  let level: NumberLevel | null = null;
  const open = (element: XmlElement): 'skip' | undefined => {
    const value = element.attribute('w:val');
    const index = wholeNumber(element.attribute('w:ilvl'), { from: 0, to: 8 });
    if (element.name === 'w:abstractNum') {
      list = { levels: new Map(), styleLink: null };
      lists.set(element.attribute('w:abstractNumId') ?? '', list);
    } else if (element.name === 'w:numStyleLink' && list !== null) {
      list.styleLink = value ?? null;
    } else if (element.name === 'w:num') {
      instance = { listId: '', starts: new Map(), levels: new Map() };
      instances.set(element.attribute('w:numId') ?? '', instance);
    } else if (element.name === 'w:abstractNumId' && instance !== null) {
      instance.listId = value ?? '';
    } else if (element.name === 'w:lvlOverride') {
      overridden = index;
    } else if (element.name === 'w:startOverride' && overridden !== undefined) {
      instance?.starts.set(overridden, wholeNumber(value, starts) ?? 0);
    } else if (element.name === 'w:lvl') {
      level = newLevel();
      const levels = list?.levels ?? instance?.levels;
      const at = index ?? overridden;
      if (at !== undefined) levels?.set(at, level);
    } else if (level !== null && element.parent === 'w:lvl') {
      takeLevelProperty(level, element);
      // How the number looks does not matter, and holds elements of the same names.
      if (element.name === 'w:rPr' || element.name === 'w:pPr') return 'skip';
    }
    return undefined;
  };
  readXml(pieces, place, {
    open,
    close(name) {
      if (name === 'w:abstractNum') list = null;
      else if (name === 'w:num') instance = null;
      else if (name === 'w:lvl') level = null;
      else if (name === 'w:lvlOverride') overridden = undefined;
    },
  });
  return { lists, instances };
}
