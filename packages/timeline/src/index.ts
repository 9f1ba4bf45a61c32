export { breaksOf, type Breaks } from './breaks.ts';
export { captionLimits } from './caption-cues.ts';
export { captionProfileOf } from './caption-profile-of.ts';
export { changeFrames } from './change-frames.ts';
export { overlayOf } from './overlay-of.ts';
export { cardSeconds } from './dwell.ts';
export { compileEpisode } from './compile-episode.ts';
export type { Compiled } from './compile-programme.ts';
export { compileSegment } from './compile-segment.ts';
export type { Cue, CueOf, CueSource } from './cue.ts';
export type { CueFault } from './cue-fault.ts';
export { cueFinding } from './cue-finding.ts';
export { scriptCredits } from './credit-lines.ts';
export { creditsRoom, type CreditsRoom } from './credits-room.ts';
export { episodeId } from './episode-id.ts';
export { examine, type Examined } from './examine.ts';
export type { FallbackFace } from './fallback-face.ts';
export { faultFinding } from './fault-finding.ts';
export {
  format1080p25,
  format2160p25,
  formatSquare,
  formatVertical,
  formats,
  type Format,
} from './format.ts';
export { formatParam } from './format-param.ts';
export type { FrameRate } from './frame-rate.ts';
export { layers, type Layer } from './layer.ts';
export type { Logo } from './logo.ts';
export type { Looks } from './looks.ts';
export type { ColumnPayload, CreditLine, Kind, Payloads } from './payload.ts';
export { payloadOrigin } from './payload-origin.ts';
export { screenAt } from './screen-at.ts';
export { screenFingerprint } from './screen-fingerprint.ts';
export type { Phase, Screen, ScreenItem, ScreenItemOf } from './screen.ts';
export { postPages, type PostPage } from './post-pages.ts';
export { pointWording } from './points-panel-cues.ts';
export { shapeOf, type Shape } from './shape.ts';
export type { ShownFont } from './shown-font.ts';
export type { ShownText } from './shown-text.ts';
export { studioVariables } from './studio-variables.ts';
export { parseTimecode, timecodeAt } from './timecode.ts';
export { withBreaks } from './with-breaks.ts';
export type { Chapter, Timeline } from './timeline.ts';
