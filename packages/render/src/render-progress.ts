/** The stages of a render, in order. */
export type RenderStage = 'browser' | 'bundle' | 'capture' | 'encode' | 'check';

/** Something worth knowing that stops nothing, by its code in the message catalogue. */
export type RenderNotice = { code: 'browser-fallback'; params: Readonly<Record<string, string>> };

/** How far a stage has come: bytes, percent, pictures or frames by stage; `item` is the timeline worked on, if one. */
export type RenderProgress = {
  stage: RenderStage;
  item: string | null;
  done: number;
  total: number;
  /** Told once, on the way. */
  notice?: RenderNotice;
};

/** Receives progress; must not throw. */
export type OnProgress = (progress: RenderProgress) => void;
