import type { Look } from '../line-draft.ts';
import type { RunProperties } from './properties.ts';
import type { Style } from './styles.ts';

type Sources = {
  own: RunProperties;
  paragraph: Style;
  character: Style | null;
  defaults: RunProperties;
};

type Key = 'isBold' | 'isHidden' | 'isStruck';

function isSet({ own, paragraph, character, defaults }: Sources, key: Key): boolean {
  if (own[key] !== undefined) return own[key];
  return defaults[key] === true || (paragraph.run[key] === true) !== (character?.run[key] === true);
}

/**
 * How a run looks. What it says itself counts; else a style of its own turns round what the paragraph's style says, as
 * bold inside a bold heading does (ECMA-376-1 §17.7.3); what holds for the whole document holds whatever they say. [S17]
 */
export function runLook(sources: Sources): Look {
  return {
    isBold: isSet(sources, 'isBold'),
    isHidden: isSet(sources, 'isHidden'),
    isStruck: isSet(sources, 'isStruck'),
  };
}
