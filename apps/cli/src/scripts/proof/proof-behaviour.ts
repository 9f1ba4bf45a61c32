/** The page's own script: what is pointed at lights up on the other side. The page works without it. */
export const proofBehaviour = `
(() => {
  let lit = [];
  const light = (event) => {
    for (const element of lit) element.classList.remove('lit');
    lit = [];
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    if (!link) return;
    const target = document.getElementById(link.hash.slice(1));
    if (target) lit = [link, target];
    for (const element of lit) element.classList.add('lit');
  };
  document.addEventListener('mouseover', light);
  document.addEventListener('focusin', light);
})();
`;
