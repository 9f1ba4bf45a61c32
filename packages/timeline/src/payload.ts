/** Column title and label as the bug and the ident show them. */
export type ColumnPayload = {
  title: string;
  label: string;
  station: string | null;
  /** Which of the timeline's assets the station's logo is; left out where there is none. */
  logo?: string;
};

/** One credit line: the role's label (`记者`) and the names behind it, in the script's order. */
export type CreditLine = { label: string; names: readonly string[] };

/** Headline and 专访 line, as title card and ground show them. */
export type Heading = {
  headline: string;
  /** The editor's lines of the headline, or null to break it by phrases. */
  headlineLines: readonly string[] | null;
  /** The 专访 line, a name at its end set apart by a full-width space. */
  dek: string;
};

/** What each kind of graphic is told to draw: plain JSON, no frames, nothing that is not drawn. */
export type Payloads = {
  /** The ground of a segment without footage. One state per step: alone on screen, or beside the points. */
  ground: Heading & { states: readonly ('alone' | 'besidePoints')[] };
  /** The corner mark of the column. `tone` names what lies behind it. */
  bug: ColumnPayload & { tone: 'onPaper' | 'onPicture' };
  /**
   * The numbered points. Step i has point i on; points before are done, points after are next. Those that one panel does not
   * hold are shown in pages: the one with point i is up. `clears` is the highest graphic that comes below the panel while it is up.
   */
  pointsPanel: {
    heading: string | null;
    points: readonly { ordinal: number; text: string }[];
    clears: 'lowerThird' | 'caption';
  };
  /**
   * Name and role of whoever is speaking. `posts` carries the organization: 区民政局党组书记、局长. Posts that two lines do not
   * hold are shown in pages, one a step.
   */
  lowerThird:
    | { style: 'interviewee'; name: string; organization: string; posts: readonly string[] }
    | { style: 'crew'; name: string; roleLabel: string };
  /** One line of speech, punctuation already treated for the screen. */
  caption: { text: string };
  /** Full-frame art of the theme behind ident, title card and credits. */
  backdrop: Record<string, never>;
  /** The column's opening. */
  ident: ColumnPayload;
  /** Headline, 专访 line and reporters. */
  titleCard: Heading & { column: ColumnPayload; credits: readonly CreditLine[] };
  /** One page of end credits. */
  credits: { title: string; lines: readonly CreditLine[]; closing: string };
};

/** Which graphic a cue draws. */
export type Kind = keyof Payloads;
