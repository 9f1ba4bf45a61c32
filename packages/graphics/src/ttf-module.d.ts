declare module '*.ttf' {
  const url: string;
  export { url as default };
}
