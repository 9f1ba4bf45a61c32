import { plateDegrees } from './along-plate.ts';
import type { Colours, Theme, ThemeArt } from './theme.ts';
import { typography } from './typography.ts';

/** How far the shadow of a plate reaches below it, in design pixels. */
const shadowDropPx = 20;

/** A look of the house in other colours and with other art: the same type, rules and gradients. */
export function themeOf(tokens: {
  name: string;
  colours: Omit<Colours, 'nextOnDeep' | 'nextNumeralOnDeep'>;
  art: ThemeArt;
}): Theme {
  const { name, colours, art } = tokens;
  const {
    accent,
    accentLight,
    brandDark,
    brandBright,
    paperLight,
    paper,
    paperShade,
    plateShadow,
    deep,
    deepest,
  } = colours;
  const noAccent = `${accent}00`;
  return {
    name,
    colours: { ...colours, nextOnDeep: `${accentLight}1F`, nextNumeralOnDeep: `${accentLight}80` },
    art,
    type: typography,
    fills: {
      plate: `linear-gradient(${plateDegrees}deg, ${brandDark}, ${brandBright})`,
      accentEdge: `linear-gradient(180deg, ${accentLight}, ${accent} 70%)`,
      paper: `radial-gradient(120% 130% at 28% 16%, ${paperLight} 0%, ${paper} 38%, ${paperShade} 100%)`,
      deepGround: `linear-gradient(180deg, ${deep}, ${deepest} 45%)`,
      fadingAccent: `linear-gradient(90deg, ${accent}, ${noAccent})`,
      fadingBothWaysAccent: `linear-gradient(90deg, ${noAccent}, ${accent} 35%, ${accent} 65%, ${noAccent})`,
    },
    plateShadow: `0 ${shadowDropPx}px ${shadowDropPx}px -${shadowDropPx}px ${plateShadow}`,
    shadowDropPx,
    rulePx: 4,
  };
}
