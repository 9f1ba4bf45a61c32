import { getFFmpegInfo } from 'node-av';

/** Which FFmpeg codes, as a string: another one may code the same pictures to other bytes. */
export function codecVersion(): string {
  const { version, libraries } = getFFmpegInfo();
  return `${version} ${JSON.stringify(libraries)}`;
}
