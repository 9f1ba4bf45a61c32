/** One plane of a picture, a byte a sample. */
export type VideoPlane = { samples: Uint8Array; strideBytes: number };

/** A picture as video holds it: brightness at full size, the two colour differences at half width and height. */
export type VideoPicture = { luma: VideoPlane; cb: VideoPlane; cr: VideoPlane; alpha?: VideoPlane };
