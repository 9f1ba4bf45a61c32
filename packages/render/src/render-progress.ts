/** The stages of a render, in order. */
export type RenderStage = 'browser' | 'bundle' | 'capture' | 'encode' | 'assemble' | 'check';

/** How far a stage has come: bytes, percent, pictures, groups or frames by stage; `item` is the timeline worked on, if one. */
export type RenderProgress = { stage: RenderStage; item: string | null; done: number; total: number };

/** Receives progress; must not throw. */
export type OnProgress = (progress: RenderProgress) => void;
