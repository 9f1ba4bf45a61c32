import type { Words } from './words.ts';

/** English words of the command line: errors, tables, progress, `doctor` and help. */
export const cliEn = {
  'cli-unknown-id': (p) =>
    `No interview or episode is called “${p.id}”.${p.nearest ? ` Did you mean ${p.nearest}?` : ''} ` +
    `Known ids: ${p.ids}. A path to an interview document must end in .json.`,
  'cli-unknown-option': (p) =>
    `There is no option ${p.option}. ${p.taken ? `\`lanmu ${p.command}\` takes ${p.taken}.` : `\`lanmu ${p.command} --help\` lists the options.`}`,
  'cli-option-not-taken': (p) => `\`lanmu ${p.command}\` does not take ${p.option}. It takes ${p.taken}.`,
  'cli-out-without-layout': () =>
    '--out holds the pictures of --layout, and does nothing without it. Give --layout as well, or leave --out away.',
  'cli-column-without-script': (p) =>
    `--column is for scripts; documents and what is in the library say their column themselves. ${p.ids ? `To render “${p.column}”, name its ids: ${p.ids}.` : 'Leave --column out, or name a script.'}`,
  'cli-unknown-command': (p) =>
    `There is no command “${p.name}”.${p.nearest ? ` Did you mean ${p.nearest}?` : ''} Commands: ${p.names}.`,
  'cli-no-command': (p) => `Expected a command after \`lanmu\`, got none. Commands: ${p.names}.`,
  'cli-missing-argument': (p) =>
    `\`lanmu ${p.command}\` needs ${p.name}, and got nothing. \`lanmu ${p.command} --help\` has an example.`,
  'cli-missing-option': (p) =>
    `\`lanmu ${p.command}\` needs the option ${p.option}. \`lanmu ${p.command} --help\` has an example.`,
  'cli-missing-value': (p) => `The option ${p.option} needs a value after it.`,
  'cli-excess-arguments': (p) =>
    `\`lanmu ${p.command}\` was given more than it takes. See \`lanmu ${p.command} --help\`.`,
  'cli-wrong-usage': (p) => `The command was not understood: ${p.reason}`,
  'cli-bad-number': (p) =>
    `${p.option}: expected a whole number from ${p.min} to ${p.max}, got “${p.value}”.`,
  'cli-bad-language': (p) => `--lang: expected zh or en, got “${p.value}”.`,
  'cli-all-with-ids': () => '--all renders every column; give either --all or ids, not both.',
  'cli-same-output': (p) =>
    `${p.first} and ${p.second} would both be written to ${p.name}. Name each only once, or change the id in one document.`,
  'cli-document-missing': (p) =>
    `${p.path}: there is no such file. Check the path, or see \`lanmu list\` for what can be rendered by its id.`,
  'cli-document-encoding': (p) =>
    `${p.path}: expected text in UTF-8, but it is in another encoding, such as GBK or UTF-16. Open it in an editor and save it as UTF-8.`,
  'cli-at-timecode': (p) =>
    `--at: “${p.at}” is no moment of ${p.id}: expected HH:MM:SS:FF with minutes and seconds up to 59 and frames up to ${p.lastFrame}.`,
  'cli-document-unreadable': (p) =>
    `${p.path}: expected an interview document, but it cannot be read (${p.reason}). Check the path and the right to read it.`,
  'cli-document-invalid': (p) =>
    `${p.path}: not a valid interview, ${p.count === 1 ? '1 mistake' : `${p.count} mistakes`}. Nothing was written. Mend what is listed and run the command again.`,
  'cli-unknown-column': (p) =>
    `${p.path}: column: expected the id of a column, got “${p.column}”. Columns: ${p.columns}.`,
  'cli-findings-stop': (p) =>
    `${p.count} ${p.count === 1 ? 'error stands' : 'errors stand'} in the way. Nothing was written. Mend what is listed and run the command again.`,
  'cli-library-broken': (p) =>
    `The project's own documents have ${p.count === 1 ? 'a mistake' : `${p.count} mistakes`}, so nothing can be made from them. Mend what is listed.`,
  'cli-at-unknown': (p) =>
    `--at: ${p.id} has no cue “${p.at}”. Expected a timecode HH:MM:SS:FF, a frame number or a cue. Near it: ${p.near}.`,
  'cli-at-beyond': (p) =>
    `--at: ${p.at} is beyond the end of ${p.id}, whose last frame is ${p.lastFrame} (${p.lastTimecode}).`,
  'cli-broken-installation': (p) =>
    `A part of Lanmu does not load: ${p.reason}. Run \`npm start\` or \`pnpm install\` in the project's folder, then \`lanmu doctor\`.`,
  'cli-unexpected': (p) =>
    `Something went wrong that should not: ${p.reason}. Please report it with the lines below.`,
  'cli-manifest-invalid': (p) =>
    `${p.path}: expected the account of a batch that Lanmu writes, but it does not make sense (${p.reason}). Move it away, or delete it to begin anew.`,
  'cli-folder-busy': (p) =>
    `${p.folder} is in use: process ${p.owner} is writing a batch there. Wait for it, choose another folder with --out, or, if that process is no render of Lanmu, delete ${p.path}.`,
  'cli-bad-shard': (p) => `--shard: expected a part such as 2/5 (the second of five), got “${p.value}”.`,
  'cli-bad-format': (p) => `--format: expected one of ${p.names}, got “${p.value}”.`,
  'cli-bad-engine': (p) => `--engine: expected one of ${p.names}, got “${p.value}”.`,
  'cli-bad-store-limit': (p) =>
    `--store-limit: expected a number of GiB above 0, such as 4, got “${p.value}”.`,
  'cli-bad-ref': (p) =>
    `--since: git does not know “${p.ref}” as a commit here (${p.reason}). Give a commit, branch or tag, and fetch enough history for it.`,
  'cli-no-documents': (p) =>
    `${p.paths}: no interview document (.json) or script (.docx .txt .md) was found there. Check the path.`,
  'cli-nothing-to-resume': (p) =>
    `--resume: ${p.folder} has no account of a batch (manifest.json). Name what to render, or the folder with --out.`,
  'cli-merge-nothing': (p) =>
    `${p.path}: expected the account of a batch, manifest.json or manifest-1-of-3.json, and found none. Check the path.`,
  'cli-merge-other-batch': (p) =>
    `${p.first} and ${p.second} belong to different batches, so they cannot be joined. Name the parts of one batch; if a document was added meanwhile, render every part again.`,
  'cli-merge-other-split': (p) =>
    `${p.first} is of a batch split into ${p.firstCount}, ${p.second} of one split into ${p.secondCount}. Render every part with the same --shard i/n.`,
  'cli-merge-same-part': (p) => `${p.first} and ${p.second} are both part ${p.part}. Name each part once.`,
  'cli-merge-same-item': (p) =>
    `${p.id} is in two parts, ${p.first} and ${p.second}. The parts were not split from one batch; render every part again.`,
  'cli-merge-missing': (p) =>
    `Part ${p.parts} of ${p.count} is missing. What the others made is joined; render the missing part with --shard and join again.`,
  'cli-merge-unmade': (p) => `${p.id}: ${p.status}`,
  'cli-merged': (p) =>
    `${p.count} ${p.count === 1 ? 'file' : 'files'} of ${p.parts} ${p.parts === 1 ? 'part' : 'parts'} in ${p.path}`,
  'cli-merged-partly': (p) =>
    `${p.count} ${p.count === 1 ? 'file' : 'files'} of ${p.parts} ${p.parts === 1 ? 'part' : 'parts'} in ${p.path}, ${p.unmade} not made. Render the parts they are in again with --resume, and join again.`,
  'cli-error': (p) => `Error: ${p.message}`,
  'cli-warning': (p) => `Warning: ${p.message}`,
  'cli-manifest-set-aside': (p) =>
    `${p.path}: the account of an earlier batch does not make sense (${p.reason}). It is set aside as .damaged.json and a new one is begun; files that are there are made again.`,
  'cli-interrupting': () => 'Stopping and tidying up. Press Ctrl-C again to stop at once.',

  'cli-severity-error': () => 'error',
  'cli-severity-warning': () => 'warning',
  'cli-severity-info': () => 'note',

  'cli-kind-interview': () => 'interview',
  'cli-kind-episode': () => 'episode',
  'cli-head-id': () => 'Id',
  'cli-head-kind': () => 'Kind',
  'cli-head-duration': () => 'Duration',
  'cli-head-headline': () => 'Headline',
  'cli-head-file': () => 'File',
  'cli-head-size': () => 'Size',
  'cli-head-pictures': () => 'Pictures drawn',
  'cli-head-status': () => 'State',
  'cli-status-pending': () => 'waiting',
  'cli-status-running': () => 'under way',
  'cli-status-done': () => 'made',
  'cli-status-failed': () => 'failed',
  'cli-status-skipped': () => 'unchanged',
  'cli-rendered-partly': (p) =>
    `${p.count} made${p.unchanged ? `, ${p.unchanged} unchanged` : ''}, ${p.failed} failed, in ${p.folder}, in ${p.elapsed}. ` +
    'Run the command again with --resume once what is listed is mended.',
  'cli-rendered': (p) =>
    p.count === 0 && p.unchanged === 0
      ? 'Nothing to make.'
      : `${p.count === 0 ? 'No file' : p.count === 1 ? '1 file' : `${p.count} files`} made in ${p.elapsed}` +
        `${p.unchanged ? `, ${p.unchanged} unchanged` : ''}, in ${p.folder}`,
  'cli-check-clean': (p) => `${p.count} checked, nothing found.`,
  'cli-check-found': (p) =>
    `${p.count} checked: errors ${p.errors}, warnings ${p.warnings}, notes ${p.notes}.`,

  'cli-stage-browser': () => 'browser',
  'cli-stage-bundle': () => 'studio',
  'cli-stage-capture': () => 'pictures',
  'cli-stage-encode': () => 'video',
  'cli-stage-assemble': () => 'joining',
  'cli-stage-check': () => 'checking',
  'cli-progress-rate': (p) => `${p.rate} frames/s`,
  'cli-progress-left': (p) => `${p.left} left`,
  'cli-progress-working': (p) => `still working, ${p.elapsed} in this stage`,

  'cli-doctor-node': () => 'Node',
  'cli-doctor-node-old': (p) =>
    `${p.version} is too old; 20.19 or newer is needed. Install it from https://nodejs.org.`,
  'cli-doctor-installation': () => 'Installation',
  'cli-doctor-installed': () => 'complete, as pnpm-lock.yaml says',
  'cli-doctor-install-stale': () =>
    'differs from pnpm-lock.yaml. Run `npm start` or `pnpm install` in the project folder.',
  'cli-doctor-browser': () => 'Browser',
  'cli-doctor-browser-found': (p) => `${p.version} (${p.origin}) ${p.path}`,
  'cli-doctor-fonts': () => 'Fonts',
  'cli-doctor-fonts-found': (p) => `${p.families}, ${p.count} files`,
  'cli-doctor-fallback': () => 'Fallback font',
  'cli-doctor-fallback-none': () =>
    'none; characters that the fonts lack are errors (LANMU_FALLBACK_FONT names one)',
  'cli-doctor-fallback-found': (p) =>
    `${p.path}, weight ${p.weights}, adds ${p.count} Chinese characters${p.shown === '' ? '' : `, such as ${p.shown}`}`,
  'cli-doctor-fallback-useless': (p) =>
    `${p.path} adds no Chinese character to the bundled fonts. Name a fuller one with LANMU_FALLBACK_FONT, such as Noto Sans CJK Bold, or unset it.`,
  'cli-doctor-codecs': () => 'Codecs',
  'cli-doctor-codecs-load': (p) => `node-av ${p.version} loads`,
  'cli-doctor-memory': () => 'Memory',
  'cli-doctor-memory-room': (p) => `${p.freeGb} GB free of ${p.totalGb} GB, ${p.cpus} CPUs`,
  'cli-doctor-memory-low': (p) =>
    `${p.freeGb} GB free of ${p.totalGb} GB, ${p.cpus} CPUs: little for a browser. Close other programs or render with \`--tabs 1\`.`,
  'cli-doctor-out': () => 'Output folder',
  'cli-doctor-out-writable': (p) => `${p.path} can be written, ${p.freeGb} GB free`,
  'cli-doctor-healthy': () => 'Everything needed for rendering is here.',
  'cli-doctor-blocked': (p) =>
    `${p.count} ${p.count === 1 ? 'thing stands' : 'things stand'} in the way of rendering.`,

  'cli-studio-stopped': (p) => `The studio stopped (exit code ${p.code}).`,

  'cli-help-program': () => "Turns a newsroom's interview script into the TV segment that goes to air.",
  'cli-help-usage': () => 'Usage:',
  'cli-help-arguments': () => 'Arguments:',
  'cli-help-options': () => 'Options:',
  'cli-help-commands': () => 'Commands:',
  'cli-help-examples': () => 'Example:',
  'cli-help-exit-codes': () =>
    [
      'Exit codes:',
      '  0    done',
      '  1    an error in a document, or a render that failed',
      '  2    wrong usage',
      '  3    something is missing on this computer: browser, fonts, codecs, disk space, right to write',
      '  130  interrupted',
    ].join('\n'),
  'cli-help-help': () => 'show this help',
  'cli-help-version': () => 'show the version',
  'cli-help-json': () => 'print one JSON document instead of text',
  'cli-help-lang': () => "language of messages, zh or en (default: the computer's)",
  'cli-help-ids': () =>
    'ids from `lanmu list`, or paths of interview documents (.json) or scripts (.docx .txt .md); none means all',
  'cli-help-id': () => 'an id from `lanmu list`, or the path of an interview document (.json)',
  'cli-help-out': () => 'folder to write to',
  'cli-help-tabs': () => 'pages to draw with at once, 1 to 16 (default: by processors and memory)',
  'cli-help-render': () => 'Render interviews and episodes as MP4 files',
  'cli-help-verify': () => 'Compare sampled frames with what plain Remotion draws',
  'cli-help-sample': () => 'how many frames to compare (default: 24)',
  'cli-verify-differs': (p) =>
    `${p.at}: the picture differs from Remotion's in ${p.pixels} pixels (box ${p.box}), by ${p.most} of 255 at most. A graphic reads something besides its screen, or does not name all the room it paints in.`,
  'cli-verify-far': (p) =>
    `${p.at}: the file is ${p.found} dB from its picture, expected at least ${p.least} dB.`,
  'cli-verify-sound': (p) =>
    `${p.count} frames compared: every picture is Remotion's, byte by byte; the file is within ${p.lowest} dB of them.`,
  'cli-verify-unsound': (p) => `${p.count} frames compared, ${p.faults} faults; lowest ${p.lowest} dB.`,
  'cli-help-render-ids': () =>
    'ids from `lanmu list`, paths of interview documents (.json), scripts (.docx .txt .md) or folders of them; none means all',
  'cli-help-resume': () => 'go on with the batch that stopped in the output folder',
  'cli-help-since': () => 'only what has changed since this commit of git',
  'cli-help-shard': () => 'one part of the batch, such as 2/5; the others run on other machines',
  'cli-help-force': () => 'make files anew although they are there and unchanged',
  'cli-help-layout': () =>
    'also look at the layout in the browser: where lines stand, which fonts draw them; pictures of faults',
  'cli-help-layout-out': () => 'folder for pictures of faults (default: out/layout)',
  'cli-layout-looked': (p) => `${p.frames} frames looked at in the browser.`,
  'cli-layout-picture': (p) => `Picture: ${p.path}`,
  'cli-help-format': () => '1080p25 (the default), 2160p25, vertical for phones, or square',
  'cli-help-formats': () =>
    '1080p25 (the default), 2160p25, vertical for phones, square; several with commas',
  'cli-help-engine': () => 'direct (fast, the default) or remotion (the reference); same pictures',
  'cli-help-store': () => 'folder of the store of pictures (default: in the project)',
  'cli-help-store-limit': () => 'most GiB the store may hold (default: 4)',
  'cli-help-render-column': () => 'id of the column of scripts (default: the one they name)',
  'cli-help-render-all': () => 'every interview and episode of every column, as without ids',
  'cli-help-merge': () => 'Join the accounts of the parts of a split batch',
  'cli-help-merge-parts': () => 'folders the parts were rendered to, or their manifest files',
  'cli-help-merge-out': () => 'folder for the joined manifest.json (default: the first folder)',
  'cli-help-list': () => 'List the interviews and episodes that can be rendered',
  'cli-help-studio': () =>
    'Open Remotion Studio to look through the segments and try other words (trials are not saved)',
  'studio-findings': (p) =>
    `${p.errors} errors, ${p.warnings} warnings, ${p.infos} notes. Trials are not saved: edit the document.`,
  'cli-help-studio-port': () => 'port of the studio',
  'cli-help-studio-quiet': () => 'do not open a browser window',
  'cli-help-check': () => 'Check documents without rendering; warnings alone do not fail',
  'cli-help-doctor': () => 'Look at what rendering needs on this computer',
} satisfies Record<string, Words>;
