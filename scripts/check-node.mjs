/** Ends the script with words anyone understands when this Node is too old for what the project installs. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    [
      `本项目需要 Node 20.19 或更高版本，当前是 ${process.versions.node}。请到 https://nodejs.org 安装新版后重试。`,
      `This project needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
    ].join('\n'),
  );
  process.exit(3);
}
