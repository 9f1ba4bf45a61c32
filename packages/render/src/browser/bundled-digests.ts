/**
 * SHA-256 of what `@sparticuz/chromium` unpacks to, by its version: the headless shell (`chromium.br`) and the archive of
 * libraries (`al2023.tar.br`). Measured from the package of the registry; an upgrade measures anew.
 */
export const bundledDigests: Readonly<Record<string, { shell: string; libraries: string }>> = {
  '149.0.0': {
    shell: '434d2607c55941dcaa7fdd19b0800ee90488922fd9744a6642ef527ba8fabf63',
    libraries: '9cdf333e81047c0227589b10670670c4aea4d56ca9366a9af0fb65cecce6b80d',
  },
};
