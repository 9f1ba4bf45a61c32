/** What tells a proof page of ours from any other file, near its beginning. */
export const proofMark = '<meta name="generator" content="lanmu import --proof">';
