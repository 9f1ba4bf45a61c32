// npm start: installs what is missing, then renders every interview and episode into out/.
// What is typed after `--` goes to `lanmu render`: npm start -- dangjian-minzheng --out elsewhere
import { join } from 'node:path';
import { checkNode } from './check-node.mjs';
import { install } from './install.mjs';
import { projectFolder } from './project.mjs';
import { runNode } from './run.mjs';

checkNode();
const installed = await install();
const lanmu = join(projectFolder, 'apps', 'cli', 'bin', 'lanmu.mjs');
process.exitCode = installed === 0 ? await runNode([lanmu, 'render', ...process.argv.slice(2)]) : installed;
